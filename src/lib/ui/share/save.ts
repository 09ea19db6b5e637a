/** Hands a file to the reader, as the browser saves any download. */
export function save(data: BlobPart, type: string, name: string): void {
	const url = URL.createObjectURL(new Blob([data], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the data by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
