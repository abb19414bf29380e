/** La campagne entière, jouée deux fois dans ses propres processus, est dans sans-remise.preuve.test.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerHorloge } from '../../mocks/horloge.ts'
import { demarrerLgc } from '../../reference-lgc/index.ts'
import { creerReglages } from '../../steps/depaysement/reglages.ts'
import { UTILISATEURS } from '../../steps/donnees/utilisateurs.ts'
import { ouvrirPassage } from '../../steps/passage.ts'
import type { Pilote, Utilisateur } from '../../steps/pilotes/contrat.ts'
import { creerPiloteReference } from '../../steps/pilotes/reference/index.ts'
import { lireAppels } from '../../steps/services/appels-insi.ts'
import { preparerPatient } from '../../steps/services/preparer-patient.ts'
import { connecterSimulateurs, type Simulateurs } from '../../steps/services/simulateurs.ts'
import { creerPileArrets } from '../pile-arrets.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

const LONG = 120_000
const ZOE = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }
const NAISSANCE = '31/12/1975'

const [medecin] = UTILISATEURS as readonly [Utilisateur]
const pile = creerPileArrets()
const reglages = creerReglages()
let lgc: string
let pilote: Pilote
let simulateurs: Simulateurs

beforeAll(async () => {
  const horloge = creerHorloge()
  const services = await demarrerServices({ horloge })
  pile.ajouter(services.arreter)
  const logiciel = await demarrerLgc({
    base: null,
    horloge,
    essai: false,
    services: brancherLgc(services.description),
  })
  pile.ajouter(logiciel.arreter)
  lgc = logiciel.url
  const { remettreAZero: _, ...reste } = await creerPiloteReference({ lgc, mutations: [] })
  pilote = reste
  pile.ajouter(pilote.fermer)
  simulateurs = connecterSimulateurs(services.description.controle, ['insi', 'vitale'])
}, LONG)
afterAll(() => pile.arreter())

/** Crée, qualifie, cherche et règle, comme le font les scénarios ; rend tout ce qu'ils en verraient. */
async function jouer(graine: string) {
  const atelier = { pilote, simulateurs, reglages }
  const passage = await ouvrirPassage({
    ...{ atelier, conduite: { pilote, simulateurs }, etapes: [], graine },
    remiseAZero: undefined,
  })
  const { pilote: conduit } = passage
  await conduit.connecter(medecin)
  await preparerPatient(conduit, passage.simulateurs, ZOE, 'qualifiée')
  const { champs, statut } = await conduit.lireIdentite()
  const { patients } = await conduit.chercherPatient({ nom: 'ADRUN', dateNaissance: NAISSANCE })
  const appels = lireAppels(await passage.simulateurs.journal('insi'))
  // Laissé tel quel, il empêcherait le passage suivant de qualifier ZOE : c'est au banc de le rendre.
  await conduit.reglerDroit({ role: 'médecin', droit: 'appeler-insi', accorde: false })
  await conduit.arreter()
  return { vu: { champs, statut, patients, appels }, neuves: passage.identitesNeuves() }
}

describe('un logiciel qui ne se remet pas à zéro', () => {
  it('refuse vraiment de revenir à son état de départ', async () => {
    const refus = await fetch(`${lgc}/_essai/reinitialiser`, { method: 'POST', body: '{}' })
    expect(refus.ok).toBe(false)
  })

  it(
    'montre deux fois la même chose au banc, sous des identités qu’il n’a jamais vues',
    async () => {
      const premiere = await jouer('première campagne')
      expect(premiere.vu.champs.nomNaissance?.valeur).toBe('ADRUN')
      expect(premiere.vu.patients).toHaveLength(1)
      const seconde = await jouer('seconde campagne')
      expect(seconde.vu).toEqual(premiere.vu)
      const noms = [...premiere.neuves, ...seconde.neuves].map(({ donnee }) => donnee)
      expect(noms.length).toBeGreaterThan(1)
      expect(new Set(noms).size).toBe(noms.length)
    },
    LONG,
  )

  it(
    'sans identités neuves, il se souviendrait : deux ADRUN ZOE au lieu d’une',
    async () => {
      await pilote.demarrer()
      await pilote.connecter(medecin)
      await simulateurs.reinitialiser()
      await preparerPatient(pilote, simulateurs, ZOE, 'provisoire')
      await preparerPatient(pilote, simulateurs, ZOE, 'provisoire')
      const { patients } = await pilote.chercherPatient({ nom: 'ADRUN', dateNaissance: NAISSANCE })
      expect(patients).toHaveLength(2)
    },
    LONG,
  )
})
