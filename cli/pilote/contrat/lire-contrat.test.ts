import { expect, test } from 'vitest'
import { ACTIONS } from '../../../steps/pilotes/contrat.ts'
import { lireContrat, lireTypes } from './lire-contrat.ts'

const actions = lireContrat().flatMap((sujet) => sujet.actions)

test('toutes les actions du contrat se lisent dans ses sources, et elles seules', () => {
  expect(actions.map(({ nom }) => nom).sort()).toEqual([...ACTIONS].sort())
})

test.each(actions.map((action) => [action.nom, action] as const))(
  '%s dit ce que le banc demande et ce qu’il faut rendre',
  (_, { demande, rendu }) => {
    expect(demande).toMatch(/^[A-ZÉ].{20,}/)
    expect(demande).not.toMatch(/\*|\n/)
    expect(rendu).toMatch(/^\S/)
  },
)

test('les paramètres gardent leur nom et leur ordre, objet déplié ou non', () => {
  const parametres = (nom: string) => actions.find((action) => action.nom === nom)?.parametres
  expect(parametres('tenterTrait')).toEqual(['champ', 'valeur'])
  expect(parametres('ouvrirPatient')).toEqual(['patient'])
  expect(parametres('lireIdentite')).toEqual([])
})

test('la forme de chaque type rendu est donnée', () => {
  expect(lireTypes().get('ResultatEnregistrement')).toMatch(/accepte: boolean/)
})
