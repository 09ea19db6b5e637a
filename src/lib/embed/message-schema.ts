/** The messages of version 1 as JSON Schema (2020-12), for hosts; published as /data/embed-messages.schema.json. */
import { COMMANDS, NAMESPACE, PLAIN, PROTOCOL, REPORTS, STATE_FIELDS, type Fields, type Shape } from './messages';

type Schema = Readonly<Record<string, unknown>>;

const plain = { type: 'string', pattern: PLAIN, maxLength: 200 };

function ofShape(shape: Shape): Schema {
	switch (shape.is) {
		case 'text':
			return { type: 'string', pattern: shape.pattern, maxLength: shape.max };
		case 'whole':
			return { type: 'integer', minimum: 0, maximum: shape.max };
		case 'switch':
			return { type: 'boolean' };
		case 'one-of':
			return { enum: shape.values };
		case 'state':
			return { $ref: '#/$defs/state' };
		case 'list':
			return { type: 'array', items: { enum: shape.of } };
		case 'either':
			return { anyOf: shape.of.map(ofShape) };
	}
}

const ofMessage = ([type, fields]: [string, Fields]): Schema => ({
	type: 'object',
	properties: {
		ns: { const: NAMESPACE },
		v: { const: PROTOCOL },
		id: { type: 'string', pattern: PLAIN, maxLength: 64 },
		type: { const: type },
		data: {
			type: 'object',
			properties: Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, ofShape(shape)])),
			required: Object.keys(fields)
		}
	},
	required: ['ns', 'v', 'type', ...(Object.keys(fields).length > 0 ? ['data'] : [])]
});

/** Commands and reports stand under `$defs`; a message is either. Fields that are not named are allowed, and ignored. */
export function messageJsonSchema(): Schema {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Messages between a Throughline embed and its host, version 1',
		anyOf: [{ $ref: '#/$defs/command' }, { $ref: '#/$defs/report' }],
		$defs: {
			state: { type: 'object', properties: Object.fromEntries(STATE_FIELDS.map((field) => [field, plain])) },
			command: { anyOf: Object.entries(COMMANDS).map(ofMessage) },
			report: { anyOf: Object.entries(REPORTS).map(ofMessage) }
		}
	};
}
