import { STATUTS } from '../../../schemas/xds/metadonnees.ts'
import type { Horloge } from '../../contrat.ts'
import type { Journal } from '../../journal.ts'
import { decrireFiche } from '../commandes/lectures.ts'
import { etatAutorisation } from '../droits/acces-dossier.ts'
import { estSignature } from '../droits/visibilite.ts'
import type { EtatDmp } from '../etat.ts'
import type { PersonneDmp } from '../issue.ts'
import type { Appelant } from '../vihf/appelant.ts'

/** Pages de l'accès contextuel, et ce que chacune veut comme INS (dmp.md §7.5 [V]). */
export const PAGES = {
  TableauDeBord: 'facultatif',
  DossierPatient: 'obligatoire',
  GestionDMPPatient: 'obligatoire',
  Documents: 'obligatoire',
  ParcoursDeSoins: 'obligatoire',
  HistoriqueAcces: 'obligatoire',
  VolontesEtDroits: 'obligatoire',
  CarnetVaccination: 'obligatoire',
  Parametrages: 'aucun',
} as const
export type PageWebPs = keyof typeof PAGES

export type DocumentWebPs = ReturnType<typeof decrireFiche>

/** Ce que le site montre d'un dossier, ou pourquoi il ne le montre pas. */
export type DossierWebPs =
  | {
      genre: 'ouvert'
      personne: PersonneDmp
      documents: readonly DocumentWebPs[]
      traces: readonly TraceWebPs[]
    }
  | { genre: 'a-confirmer'; personne: PersonneDmp }
  | { genre: 'refuse'; raison: string }

export interface TraceWebPs {
  heure: string
  ps: string | null
  transaction: string
  resultat: string
}

/** Ce que le site Web PS sait du DMP. */
export interface AccesWebPs {
  ouvrir(ins: string, ps: string): DossierWebPs
  /** Même effet que TD0.3 : le professionnel confirme sur le site (dmp.md §7.5 [V]). */
  autoriser(ins: string, ps: string): void
  /** Note l'appel contextuel : page, INS, provenance ; c'est la preuve de TD0.9. */
  noter(appel: {
    page: string
    ins: string | null
    provenance: string | null
    ps: string | null
    statut: number
  }): void
}

const appelant = (ps: string): Appelant => ({
  ps,
  structure: null,
  mode: 'INDIRECTE_RENFORCEE',
  acces: 'normal',
  profession: null,
  specialite: null,
  employe: false,
  patient: null,
})

/** Relie le site à l'état du DMP ; la vue est en lecture seule et ne filtre que les signatures de lots. */
export function creerAccesWebPs(
  etat: EtatDmp,
  {
    horloge,
    journal,
    personne,
  }: { horloge: Horloge; journal: Journal; personne: (ins: string) => PersonneDmp | null },
): AccesWebPs {
  return {
    ouvrir(ins, ps) {
      const { dossiers, autorisations, documents, traces } = etat.depot()
      const dossier = dossiers.trouver(ins)
      const identite = personne(ins)
      if (!dossier || !identite)
        return { genre: 'refuse', raison: 'Ce patient n’a pas de dossier.' }
      if (dossier.statut === 'ferme')
        return { genre: 'refuse', raison: 'Le dossier de ce patient est fermé.' }
      const maintenant = horloge.maintenant()
      const autorisation = etatAutorisation(appelant(ps), dossier, autorisations, maintenant)
      if (autorisation === 'INTERDIT')
        return { genre: 'refuse', raison: 'Le patient a bloqué votre accès à son dossier.' }
      if (autorisation !== 'VALIDE') return { genre: 'a-confirmer', personne: identite }
      return {
        genre: 'ouvert',
        personne: identite,
        documents: documents
          .fiches({ ins })
          .filter((f) => !estSignature(f.objet) && f.statut !== STATUTS.obsolete)
          .map(decrireFiche),
        traces: traces.lister(ins),
      }
    },
    autoriser: (ins, ps) => void etat.depot().autorisations.poser(ins, ps, horloge.maintenant()),
    noter({ page, ins, provenance, ps, statut }) {
      journal.ecrire({
        appelant: ps,
        operation: 'acces-contextuel',
        requete: { methode: 'GET', chemin: `/AccesDirect/${page}`, entetes: {}, corps: '' },
        reponse: { statut, entetes: {}, corps: '' },
        resultat: statut === 200 || statut === 303 ? 'ok' : 'refus',
        code: null,
        ecarts: [],
        details: {
          transaction: 'TD0.9',
          page,
          ...(ins === null ? {} : { ins }),
          ...(provenance === null ? {} : { provenance }),
        },
      })
    },
  }
}
