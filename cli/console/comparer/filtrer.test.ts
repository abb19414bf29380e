import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import {
  type Cote,
  changementEntre,
  comparerVerdicts,
} from '../../../reports/comparaison/verdicts/comparer-verdicts.ts'
import { creerCampagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import { jouer } from '../../../reports/essais/scenario-fictif.ts'
import { LIBELLES_ETAT } from '../../../reports/libelles.ts'
import { lireCampagne } from '../../../reports/modele/lire-campagne.ts'
import { filtrerComparaisons } from './filtrer.ts'

const racine = mkdtempSync(path.join(tmpdir(), 'segur-comparer-'))
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const cote = (etat: Cote['etat']): Cote => ({ etat, mot: etat })

it.each([
  ['conforme', 'conforme', 'inchange'],
  ['conforme', 'non-conforme', 'perdu'],
  ['non-conforme', 'atteste', 'gagne'],
  ['non-conforme', 'non-verifiable', 'change'],
  ['conforme', 'atteste', 'change'],
  ['repetition', 'recevable', 'gagne'],
  ['recevable', 'repetition', 'perdu'],
  ['refusee', 'repetition', 'gagne'],
  ['a-fournir', 'conforme', 'nouveau'],
  ['conforme', 'a-fournir', 'disparu'],
  ['a-fournir', 'sans-objet', 'inchange'],
] as const)('de « %s » à « %s » : %s', (avant, apres, attendu) => {
  expect(changementEntre(cote(avant), cote(apres))).toBe(attendu)
})

it('compare scénarios et preuves, ce qui est perdu d’abord', () => {
  const [avant, apres] = [creerCampagneFictive(racine), creerCampagneFictive(racine)]
  jouer(apres.atelier, {
    scenario: 'FIC.02.01',
    exigence: 'FIC.02',
    etapes: [{ texte: 'Alors un champ manque', statut: 'echouee' }],
    fin: { verdict: 'non-conforme' },
  })
  const lire = ({ dossier, referentiel }: typeof avant) => lireCampagne(dossier, referentiel)
  const comparaisons = comparerVerdicts(lire(avant), lire(apres), LIBELLES_ETAT)
  expect(comparaisons[0]).toMatchObject({
    objet: 'scenario',
    id: 'FIC.02.01',
    changement: 'perdu',
    avant: { mot: 'Conforme' },
    apres: { mot: 'Non conforme' },
  })
  const inchanges = comparaisons.filter(({ changement }) => changement === 'inchange')
  expect(inchanges.length).toBeGreaterThan(5)
  const filtrees = filtrerComparaisons(comparaisons, {
    objet: 'scenario',
    changement: 'perdu',
    texte: 'FIC',
  })
  expect(filtrees.map(({ id }) => id)).toEqual(['FIC.02.01'])
})
