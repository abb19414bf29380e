import { expect, it } from 'vitest'
import { COMPLET } from '../essai/vecteurs.ts'
import { GS } from '../normaliser.ts'
import { expliquerIns, grouperMatricule } from './expliquer.ts'

const sens = (texte: string, champ: string) =>
  expliquerIns(texte, (code) => (code === '63220' ? 'commune de Mazoires' : null)).find((c) =>
    c.champ.startsWith(champ),
  )?.sens

it.each([
  ['S1', /^2 36 06 63 220 836 56 .*féminin.*juin \(année 36\).*clé 56/],
  ['S2', /NIR/],
  ['S3', /2 prénoms.*« CATARINA »/],
  ['S5', /^féminin$/],
  ['S6', /^21 juin 1936$/],
  ['S7', /Mazoires/],
])('%s est dit en français', (champ, attendu) => {
  expect(sens(COMPLET, champ)?.replaceAll('\u00a0', ' ')).toMatch(attendu)
})

it.each([
  ['S2', `.8${GS}`, `.9${GS}`, /NIA.*vérifier/],
  ['S2', `.8${GS}`, '.11', /DÉMONSTRATION/],
  ['S6', '21-06-1936', '01-06-1936', /^1er juin/],
  ['S6', '21-06-1936', '21-20-1936', /lunaire/],
  ['S7', 'S763220', 'S799350', /pays/],
  ['S7', 'S763220', 'S799999', /INCONNU/],
  ['S1', '236066322083656', '236426322083632', /mois fictif 42/],
])('%s se dit aussi quand il sort de l’ordinaire', (champ, avant, apres, attendu) => {
  expect(sens(COMPLET.replace(avant, apres), champ)).toMatch(attendu)
})

it('un matricule d’une autre longueur n’est pas groupé', () => {
  expect(grouperMatricule('123')).toBe('')
})
