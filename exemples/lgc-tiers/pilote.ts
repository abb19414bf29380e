/**
 * Le pilote de Sorbier 7. Ce que Sorbier n'a pas (carte Vitale, HL7, documents, éditions, copies de
 * titres) n'y est pas : ces actions reviennent à la personne guidée.
 */
import type { Browser } from 'playwright'
import type { ContexteEditeur, PilotePartiel } from '../../steps/pilotes/contrat.ts'
import { viderBase } from './pilote/base-vide.ts'
import { actionsInsi } from './pilote/insi.ts'
import { actionsJournaux } from './pilote/journaux.ts'
import { observer } from './pilote/observer.ts'
import { ouvrirPoste } from './pilote/ouvrir.ts'
import { actionsPatients } from './pilote/patients.ts'
import { actionsPieces } from './pilote/pieces.ts'
import type { Poste } from './pilote/poste.ts'
import { actionsReglages } from './pilote/reglages.ts'
import { actionsSession } from './pilote/session.ts'
import { actionsVerrous } from './pilote/verrous.ts'

/** Où Sorbier écoute : il est déjà en marche, comme le logiciel d'un éditeur. */
const ADRESSE = process.env.SORBIER_URL ?? 'http://127.0.0.1:9790'

export default function creerPilote({ ouvrirNavigateur }: ContexteEditeur): PilotePartiel {
  let navigateur: Promise<Browser> | null = null
  let ouvert: Poste | null = null
  const lancer = () => {
    navigateur ??= ouvrirNavigateur()
    return navigateur
  }
  const ouvrir = (lance: Browser) => ouvrirPoste(lance, ADRESSE)
  const poste = (): Poste => {
    if (!ouvert) throw new Error('Le scénario n’a pas démarré')
    return ouvert
  }
  const quitter = async () => {
    await ouvert?.page.context().close()
    ouvert = null
  }
  return {
    nom: 'Sorbier 7',
    contrat: 2,
    remettreAZero: async () => viderBase(await lancer(), ouvrir),
    async demarrer() {
      await quitter()
      ouvert = await ouvrir(await lancer())
    },
    arreter: quitter,
    async fermer() {
      await quitter()
      await (await navigateur)?.close()
      navigateur = null
    },
    lireVersion: async () => poste().version,
    observer: () => observer(poste()),
    observerAria: () => poste().page.locator('body').ariaSnapshot(),
    ...actionsSession(poste),
    ...actionsPatients(poste),
    ...actionsPieces(poste),
    ...actionsVerrous(poste),
    ...actionsInsi(poste),
    ...actionsJournaux(poste),
    ...actionsReglages(poste),
  }
}
