/** An embed brings a script of its own, without the router of the other pages. */
export const csr = false;
