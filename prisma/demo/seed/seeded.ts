/** The act that remembers a seeding, in a journal from which nothing is ever deleted. */
export const SEEDED = 'demo.seed'
