import { expect, it, vi } from 'vitest'
import { UTILISATEURS } from '../donnees/utilisateurs.ts'
import type { Pilote, Utilisateur } from '../pilotes/contrat.ts'
import { lireBase } from './connus.ts'
import { creerTri } from './etrangers.ts'
import { piloter } from './piloter.ts'
import { tirerTable } from './table.ts'
import { creerVersLogiciel } from './vers-logiciel.ts'
import { creerVersScenario } from './vers-scenario.ts'

const [medecin] = UTILISATEURS as readonly [Utilisateur]

function depayse(pilote: Partial<Pilote>): Pilote {
  const table = tirerTable('essai', lireBase({ identites: [] }))
  return piloter(pilote as Pilote, {
    versLogiciel: creerVersLogiciel(table),
    versScenario: creerVersScenario(table, () => []),
    tri: creerTri({ estDuScenario: () => true, noms: () => [], debut: new Date(0) }),
  })
}

it('un patient part sous un nom neuf, et revient sous le sien', async () => {
  const creerPatient = vi.fn(async ({ nomNaissance }) => ({
    accepte: true,
    messages: [`${nomNaissance} est créé.`],
  }))
  const vu = await depayse({ creerPatient }).creerPatient({ nomNaissance: 'ADRUN' })
  expect(creerPatient).toHaveBeenCalledWith({
    nomNaissance: expect.stringMatching(/^[A-Z]{6}ADRUN$/),
  })
  expect(vu.messages).toEqual(['ADRUN est créé.'])
})

it('un confrère garde son nom, quoi qu’on demande de lui', async () => {
  const reponse = { accepte: true, messages: [] }
  const [connecter, modifierAttribut] = [vi.fn(async () => reponse), vi.fn(async () => reponse)]
  const conduit = depayse({ connecter, modifierAttribut })
  await conduit.connecter(medecin)
  expect(connecter).toHaveBeenCalledWith(medecin)
  const demande = {
    ...{ personne: { nom: 'EXEMPLAIRE', prenom: 'Hakim' }, valeur: 'MODELE' },
    attribut: "prénom d'exercice" as const,
  }
  await conduit.modifierAttribut(demande)
  expect(modifierAttribut).toHaveBeenCalledWith(demande)
})

it('les octets d’un fichier reviennent tels quels', async () => {
  const octets = new Uint8Array([1, 2, 3])
  const exporterDocument = async () => ({ fichier: { nom: 'a.pdf', type: 'x', octets } })
  const conduit = depayse({ exporterDocument } as unknown as Partial<Pilote>)
  expect((await conduit.exporterDocument()).fichier?.octets).toBe(octets)
})
