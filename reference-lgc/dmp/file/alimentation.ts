import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { oidLot } from '../../documents/oid.ts'
import type { Champs } from '../../documents/saisie/champs.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import {
  deposerOrdre,
  estRetenu,
  lireOrdre,
  nePlusRetenir,
  ordreDe,
  passerOrdre,
  retenir,
} from './depot.ts'
import type { FacteurDmp } from './facteur.ts'
import { delaiEnvoi } from './reglages.ts'

/** Ce que les documents annoncent au DMP ; à appeler dans la transaction du changement. */
export interface Alimentation {
  /** Un document vient d'être terminé : son envoi est dû, sans autre geste (DMP.01). */
  documentTermine(
    document: { id: number; patientId: number; remplaceId: number | null },
    auteur: string,
  ): void
  /** Un document vient d'être retiré du dossier : il quitte aussi le DMP (DMP.02). */
  documentSupprime(document: { id: number; patientId: number }, auteur: string): void
}

/** Les gestes de l'utilisateur sur la file, et ce qui y entre seul. */
export function creerAlimentation(noyau: Noyau, facteur: FacteurDmp) {
  const { base, horloge, mutations } = noyau
  const maintenant = () => horloge.maintenant()

  function deposer(
    document: { id: number; patientId: number },
    nature: 'versement' | 'suppression',
    demandePar: string,
    { retenu, delaiMin }: { retenu: boolean; delaiMin: number },
  ): void {
    const le = maintenant()
    deposerOrdre(base, {
      patientId: document.patientId,
      documentId: document.id,
      nature,
      etat: retenu ? 'retenu' : 'en_attente',
      // Le rang sépare les lots d'un même document : verser puis supprimer font deux lots.
      lot: `${oidLot(le, document.id)}.${nature === 'versement' ? 1 : 2}`,
      creeLe: le.toISOString(),
      duLe: new Date(le.getTime() + delaiMin * 60_000).toISOString(),
      demandePar,
    })
    facteur.reveiller()
  }

  /** Une version encore dans la file n'a pas à partir : la nouvelle part à sa place. */
  function ecarterAncienne(documentId: number): void {
    const ordre = ordreDe(base, documentId, 'versement')
    if (ordre && ordre.etat !== 'transmis' && ordre.etat !== 'en_cours')
      passerOrdre(base, ordre, 'annuler', {
        le: maintenant().toISOString(),
        motif: 'Remplacé par une nouvelle version avant son envoi.',
      })
  }

  const alimentation: Alimentation = {
    documentTermine(document, auteur) {
      if (mutations.active('dmp-sans-envoi-automatique')) return
      if (document.remplaceId !== null) ecarterAncienne(document.remplaceId)
      const retenu = mutations.choisir(
        'dmp-retenue-ignoree',
        estRetenu(base, document.id),
        () => false,
      )
      deposer(document, 'versement', auteur, { retenu, delaiMin: delaiEnvoi(base) })
    },
    documentSupprime(document, auteur) {
      const ordre = ordreDe(base, document.id, 'versement')
      if (!ordre) return
      if (ordre.etat === 'transmis' || ordre.etat === 'en_cours' || ordre.incertain)
        deposer(document, 'suppression', auteur, { retenu: false, delaiMin: 0 })
      if (ordre.etat !== 'transmis')
        passerOrdre(base, ordre, 'annuler', {
          le: maintenant().toISOString(),
          motif: 'Document supprimé avant son envoi.',
        })
    },
  }

  /** Applique un geste à un ordre de ce patient ; faux quand il n'a plus cours. */
  function agir(
    patientId: number,
    ordreId: number,
    evenement: 'relacher' | 'annuler',
    motif: string | null,
  ): boolean {
    const ordre = lireOrdre(base, ordreId)
    if (!ordre || ordre.patientId !== patientId) return false
    const le = maintenant().toISOString()
    const fait = passerOrdre(base, ordre, evenement, { le, motif, duLe: le })
    if (fait && evenement === 'relacher') facteur.forcer()
    return fait
  }

  return {
    ...alimentation,
    /** Ce que le formulaire dit d'un brouillon, gardé avec lui ; un formulaire sans ce choix n'y change rien. */
    choisirRetenue(documentId: number, champs: Champs, compte: Compte): void {
      if (!champs.dmpChoix) return
      if (champs.dmpRetenu === 'oui')
        retenir(base, documentId, nomComplet(compte), maintenant().toISOString())
      else nePlusRetenir(base, documentId)
    },
    /** Ce que le formulaire doit montrer coché : ce qui vient d'être tapé, sinon ce qui est gardé. */
    retenueDe: (brouillon: { id: number } | null, champs: Champs): boolean =>
      champs.dmpChoix
        ? champs.dmpRetenu === 'oui'
        : brouillon !== null && estRetenu(base, brouillon.id),
    /** Laisse partir tout de suite un document retenu, annulé ou refusé. */
    relacher: (patientId: number, ordreId: number) => agir(patientId, ordreId, 'relacher', null),
    /** Renonce à l'envoi tant qu'il n'est pas parti. */
    annuler: (patientId: number, ordreId: number, compte: Compte) =>
      agir(patientId, ordreId, 'annuler', `Envoi annulé par ${nomComplet(compte)}.`),
    /** Un document d'avant le raccordement part à la demande (dmp.md §16.6). */
    verserAncien(document: { id: number; patientId: number }, compte: Compte): void {
      nePlusRetenir(base, document.id)
      deposer(document, 'versement', nomComplet(compte), { retenu: false, delaiMin: 0 })
    },
  }
}
