import { expect, test } from 'vitest'
import { type AppelPrecedent, dejaTente } from './deja-tente.ts'

const MATIN = { jour: '2026-03-02', operation: 'traits', version: 2 } as const
const appel = (autres: Partial<AppelPrecedent>): AppelPrecedent => ({ ...MATIN, ...autres })

test.each<[string, AppelPrecedent | null, boolean]>([
  ['sans appel', null, false],
  ['un autre jour', appel({ jour: '2026-03-01' }), false],
  ['le même jour', MATIN, true],
  ['le même jour, par la carte', appel({ operation: 'carte-vitale' }), true],
  ['le même jour, dossier changé depuis', appel({ version: 1 }), false],
  ['une vérification le même jour', appel({ operation: 'verification' }), false],
])('%s : déjà tenté, ou non', (_nom, precedent, attendu) => {
  expect(dejaTente(precedent, { aujourdhui: '2026-03-02', version: 2 })).toBe(attendu)
})
