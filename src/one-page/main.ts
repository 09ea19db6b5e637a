/**
 * The whole site as one page that needs no network: the same components, drawn from data that stands in the page.
 * Built as one script by scripts/one-page.js.
 */
import '../app.css';
import { mount } from 'svelte';
import { unpackPages } from '../lib/model/offline-pack';
import OnePage from './OnePage.svelte';
import { Content, type Given } from './content';

const given = JSON.parse(document.getElementById('given')?.textContent ?? '{}') as Given;
const content = new Content(given, unpackPages(given.pages));
document.getElementById('waiting')?.remove();
mount(OnePage, { target: document.body, props: { content } });
