import { expect, test } from 'vitest'
import { vagueDe } from './vague-mss.ts'

test('un référentiel Va1 suit la première génération de règles, un autre la seconde', () => {
  expect(['MDV-LGC-Va1', 'MDV-LGC-SF-Va1', 'SFP-LGC-Va2'].map(vagueDe)).toEqual(['1', '1', '2'])
})
