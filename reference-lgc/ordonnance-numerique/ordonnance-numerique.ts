import { nomComplet } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import { figer } from '../documents/actions/figer.ts'
import { reprendreEnVersion } from '../documents/actions/reprendre-en-version.ts'
import { garderTermine } from '../documents/actions/terminer.ts'
import { brouillonRemplacant, effacerBrouillon, lireDocument } from '../documents/depot.ts'
import type { Document } from '../documents/document.ts'
import type { Contenu } from '../documents/modele/contenu.ts'
import { composerPdf } from '../documents/pdf/composer.ts'
import type { Champs } from '../documents/saisie/champs.ts'
import type { OptionsOrdonnance } from '../options.ts'
import type { Patient } from '../patients/identite.ts'

import type { Noyau } from '../serveur/dependances.ts'
import { creerAppelsOn } from './appels.ts'
import {
  type ChoixOrdonnance,
  choixTape,
  garderChoix,
  lireChoix,
  MOTIFS_SANS_DEPOT,
} from './choix.ts'
import { creerClientOn } from './client/client.ts'
import {
  type Depot,
  documentDuNumero,
  type EtatDepot,
  ecrireDepot,
  lireDepot,
  oublierDepot,
} from './depot.ts'
import { type AccesUtilisateur, type Essai, type Outils, tenter } from './tenter.ts'

/** Ce que le service a gardé, ou peut avoir gardé. */
const GARDEES: readonly EtatDepot[] = ['enregistree', 'en_cours', 'incertaine']

/** L'Ordonnance Numérique telle que ce logiciel la vit : côté prescripteur. */
export function creerOrdonnanceNumerique(
  noyau: Noyau,
  options: OptionsOrdonnance,
  psc: AccesUtilisateur | null,
) {
  const { base, horloge } = noyau
  const client = creerClientOn(options, horloge)
  const outils: Outils = { noyau, appels: creerAppelsOn(noyau, client), psc }
  /** Deux « Terminer » du même document n'en font qu'un. */
  const enCours = new Map<number, Promise<Depot>>()
  let generation = 0

  function seul(documentId: number, faire: () => Promise<Depot>): Promise<Depot> {
    const deja = enCours.get(documentId)
    if (deja) return deja
    const travail = faire().finally(() => enCours.delete(documentId))
    enCours.set(documentId, travail)
    return travail
  }

  /** Une remise à neuf pendant l'appel : les lignes ont changé de documents. */
  async function tenterIci(session: Session, documentId: number, contenu: Contenu): Promise<Essai> {
    const depart = generation
    const essai = await tenter(outils, session, documentId, contenu)
    if (depart !== generation) throw new Error('Dépôt abandonné')
    return essai
  }

  async function sansDepot({ motif }: ChoixOrdonnance, contenu: Contenu): Promise<Essai> {
    const changeLe = horloge.maintenant().toISOString()
    return {
      depot: { etat: 'non_demandee', numero: null, motif: MOTIFS_SANS_DEPOT[motif], changeLe },
      contenu,
      pdf: await composerPdf(contenu, noyau.mutations),
    }
  }

  async function terminer(session: Session, document: Document, patient: Patient): Promise<Depot> {
    const fini = lireDocument(base, patient.id, document.id)?.contenu
      ? lireDepot(base, document.id)
      : null
    // Un second « Terminer » arrivé trop tard : le document est déjà signé.
    if (fini) return fini
    const choix = lireChoix(base, document.id)
    const contenu = {
      ...figer(noyau, document, patient, session.compte),
      oppositionConsultation: choix.opposition,
    }
    const essai = choix.deposer
      ? await tenterIci(session, document.id, contenu)
      : await sansDepot(choix, contenu)
    base.transaction(() => {
      garderTermine(noyau, document, essai, session.compte)
      ecrireDepot(base, document.id, essai.depot)
    })
    if (document.remplaceId !== null) await retirer(session, document.remplaceId)
    return essai.depot
  }

  /** Une ordonnance remplacée ou supprimée ne se délivre plus (ordonnance-numerique.md §5, point 7). */
  async function retirer(session: Session, documentId: number): Promise<void> {
    const ancien = lireDepot(base, documentId)
    if (!ancien?.numero || !GARDEES.includes(ancien.etat)) return
    const acces = psc ? await psc.jetonPsc(session) : null
    if (!acces?.ouvert) return
    const porteur = { empreinte: session.empreinte, acces: acces.jeton }
    const depart = generation
    const fait = await outils.appels.annuler(porteur, ancien.numero, nomComplet(session.compte))
    const changeLe = horloge.maintenant().toISOString()
    if (fait && depart === generation)
      ecrireDepot(base, documentId, { ...ancien, etat: 'annulee', changeLe })
  }

  /** Le papier déjà signé ne change pas : un dépôt qui aboutit après coup donne une nouvelle version. */
  async function redeposer(session: Session, document: Document, patient: Patient): Promise<Depot> {
    const brouillonId = reprendreEnVersion(noyau, document, session.compte)
    const brouillon = lireDocument(base, patient.id, brouillonId)
    if (!brouillon) throw new Error(`Brouillon ${brouillonId} perdu`)
    const contenu = {
      ...figer(noyau, brouillon, patient, session.compte),
      oppositionConsultation: document.contenu?.oppositionConsultation ?? false,
    }
    const essai = await tenterIci(session, document.id, contenu)
    base.transaction(() => {
      if (essai.depot.etat !== 'enregistree') {
        effacerBrouillon(base, brouillonId)
        ecrireDepot(base, document.id, essai.depot)
        return
      }
      garderTermine(noyau, brouillon, essai, session.compte)
      oublierDepot(base, document.id)
      ecrireDepot(base, brouillonId, essai.depot)
    })
    return essai.depot
  }

  return {
    /** Ce que le formulaire dit, gardé avec le brouillon. */
    choisir(documentId: number, champs: Champs): void {
      const choix = choixTape(champs)
      if (choix) garderChoix(base, documentId, choix)
    },
    /** Ce que le formulaire montre : ce qui vient d'être tapé, sinon ce qui est gardé. */
    choixDe: (brouillon: { id: number } | null, champs: Champs): ChoixOrdonnance =>
      choixTape(champs) ?? lireChoix(base, brouillon?.id ?? 0),
    /** Le document sous lequel ce dépôt est gardé. */
    documentDe: ({ numero }: Depot): number | null =>
      numero === null ? null : documentDuNumero(base, numero),
    depotDe: (documentId: number): Depot | null => lireDepot(base, documentId),
    /** Termine la prescription, déposée ou non ; rend où elle en est. */
    terminer: (session: Session, document: Document, patient: Patient) =>
      seul(document.id, () => terminer(session, document, patient)),
    retirer,
    /** Dépose après coup une prescription terminée ; rend `null` quand elle ne s'y prête plus. */
    async reessayer(session: Session, document: Document, patient: Patient): Promise<Depot | null> {
      const depot = lireDepot(base, document.id)
      const due = depot === null || !['enregistree', 'annulee'].includes(depot.etat)
      const libre = enCours.has(document.id) || brouillonRemplacant(base, document.id) === null
      if (!due || !libre || document.remplaceParId !== null) return null
      return seul(document.id, () => redeposer(session, document, patient))
    },
    /** Remise à neuf, arrêt : rien de ce qui est en cours n'écrira plus. */
    abandonner(): void {
      generation += 1
      enCours.clear()
      client.abandonner()
    },
  }
}
export type OrdonnanceNumerique = ReturnType<typeof creerOrdonnanceNumerique>
