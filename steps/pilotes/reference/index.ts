import type { Browser, BrowserContext } from 'playwright'
import { ouvrirNavigateur } from '../../navigateur/ouvrir.ts'
import {
  type ContexteEditeur,
  type ContextePilote,
  type Pilote,
  VERSION_CONTRAT,
} from '../contrat.ts'
import { actionsAnnuaire } from './annuaire.ts'
import { actionsCodage } from './codage.ts'
import { actionsComptes } from './comptes.ts'
import { actionsCopies } from './copies.ts'
import { actionsCourriels } from './courriels.ts'
import { actionsDmp } from './dmp.ts'
import { actionsDocuments } from './documents.ts'
import { actionsDossierMedical } from './dossier-medical.ts'
import { actionsEchanges } from './echanges.ts'
import { aller, type Fenetre } from './fenetre.ts'
import { suivreGestes } from './gestes.ts'
import { actionsInsi } from './insi.ts'
import { actionsJournaux } from './journaux.ts'
import { actionsJustificatifs } from './justificatifs.ts'
import { actionsMessagerie } from './messagerie.ts'
import { actionsNonLus } from './non-lus.ts'
import { observerPage } from './observer.ts'
import { actionsPatients } from './patients.ts'
import { actionsPsc } from './psc.ts'
import { actionsRecus } from './recus.ts'
import { actionsReglages } from './reglages.ts'
import { actionsSession } from './session.ts'
import { actionsVaccination } from './vaccination.ts'
import { actionsVerrous } from './verrous.ts'
import { actionsVitale } from './vitale.ts'

const ECRAN = { width: 1280, height: 800 }
const ATTENTE_MS = 15_000

async function remettreANeuf({ lgc, mutations }: ContextePilote): Promise<void> {
  const reponse = await fetch(`${lgc}/_essai/reinitialiser`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mutations }),
  })
  if (!reponse.ok)
    throw new Error(`Remise à neuf du LGC refusée (${reponse.status}) : ${await reponse.text()}`)
}

/** Conduit le LGC de référence dans un vrai navigateur, comme un utilisateur devant l'écran. */
export async function creerPiloteReference(
  contexte: ContextePilote,
  ouverture: Pick<ContexteEditeur, 'ouvrirNavigateur'> = { ouvrirNavigateur },
): Promise<Pilote> {
  if (contexte.lgc === null) throw new Error('Le LGC de référence n’est pas démarré')
  const base = contexte.lgc
  let navigateur: Browser | null = null
  let session: BrowserContext | null = null
  let ouverte: Fenetre | null = null

  const fenetre = (): Fenetre => {
    if (!ouverte) throw new Error('Le scénario n’a pas démarré')
    return ouverte
  }
  const fermerSession = async () => {
    ouverte = null
    await session?.close()
    session = null
  }

  return {
    nom: 'reference',
    contrat: VERSION_CONTRAT,
    remettreAZero: () => remettreANeuf(contexte),
    async demarrer() {
      await fermerSession()
      navigateur ??= await ouverture.ouvrirNavigateur()
      session = await navigateur.newContext({
        viewport: ECRAN,
        locale: 'fr-FR',
        colorScheme: 'light',
        // Pro Santé Connect simulé présente un certificat de l'IGC du banc, que la machine ignore.
        ignoreHTTPSErrors: true,
      })
      session.setDefaultTimeout(ATTENTE_MS)
      // Le chargeur TypeScript garde les noms des fonctions par cet appel, que la page ne connaît pas.
      await session.addInitScript('globalThis.__name ??= (fonction) => fonction')
      const gestes = await suivreGestes(session)
      const page = await session.newPage()
      const adresses: string[] = []
      page.on('framenavigated', (cadre) => adresses.push(cadre.url()))
      ouverte = { page, base, patient: '', adresses, gestes }
    },
    arreter: fermerSession,
    async fermer() {
      await fermerSession()
      await navigateur?.close()
      navigateur = null
    },
    async lireVersion() {
      if (fenetre().page.url() === 'about:blank') await aller(fenetre(), '/connexion')
      // La mire et le portail ne sont pas du logiciel : ils n'en disent pas la version.
      if (!fenetre().page.url().startsWith(base)) return ''
      const pied = await fenetre().page.getByRole('contentinfo').innerText()
      return /\d+\.\d+\.\d+\S*/.exec(pied)?.[0] ?? ''
    },
    observer: () => observerPage(fenetre().page),
    observerAria: () => fenetre().page.locator('body').ariaSnapshot(),
    ...actionsSession(fenetre),
    ...actionsPatients(fenetre),
    ...actionsJustificatifs(fenetre),
    ...actionsVerrous(fenetre),
    ...actionsVitale(),
    ...actionsInsi(fenetre),
    ...actionsJournaux(fenetre),
    ...actionsReglages(fenetre),
    ...actionsEchanges(fenetre),
    ...actionsDocuments(fenetre),
    ...actionsDossierMedical(fenetre),
    ...actionsVaccination(fenetre),
    ...actionsCodage(fenetre),
    ...actionsRecus(fenetre),
    ...actionsNonLus(fenetre),
    ...actionsMessagerie(fenetre),
    ...actionsCourriels(fenetre),
    ...actionsCopies(fenetre),
    ...actionsAnnuaire(fenetre),
    ...actionsDmp(fenetre),
    ...actionsComptes(fenetre),
    ...actionsPsc(fenetre),
  }
}
