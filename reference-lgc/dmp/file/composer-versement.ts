import { composerCda } from '../../documents/cda/composer.ts'
import type { Contenu } from '../../documents/modele/contenu.ts'
import { niveauPrincipal } from '../../documents/regles/niveaux.ts'
import { composerMetadonnees, DOCUMENT } from '../../documents/xdm/metadonnees.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Versement } from '../client/alimenter.ts'
import type { Ordre } from './ordre.ts'

/**
 * Le contenu tel qu'il part. Un document signé avant que l'identité soit qualifiée ne porte pas d'INS :
 * il prend celle du patient, qualifiée depuis, puisque le DMP n'en connaît pas d'autre.
 */
export function contenuVerse(
  contenu: Contenu,
  { statut, ins }: Patient,
  mutations: Mutations,
): Contenu {
  const dit = mutations.choisir('dmp-sans-ins-qualifiee', statut, () => 'QUAL' as const)
  const masquages = mutations.choisir('dmp-masquage-errone', contenu.masquages, () =>
    contenu.masquages.map((m) => (m === 'MASQUE_PS' ? 'INVISIBLE_PATIENT' : m)),
  )
  return {
    ...contenu,
    masquages,
    patient: {
      ...contenu.patient,
      statut: dit,
      ins: ins && { matricule: ins.matricule, oid: ins.oid },
    },
  }
}

export interface AVerser {
  contenu: Contenu
  pdf: Uint8Array
  ordre: Pick<Ordre, 'lot'>
  /** Numéro d'inscription du document remplacé. */
  remplace: string | null
  le: Date
}

/** Le CDA et ses métadonnées, tels que le DMP les recevra. */
export function composerVersement(a: AVerser, mutations: Mutations): Versement {
  const niveau = niveauPrincipal(a.contenu)
  const cda = Buffer.from(composerCda({ contenu: a.contenu, pdf: a.pdf, niveau }, mutations))
  const remplace = mutations.choisir('dmp-remplace-comme-nouveau', a.remplace, () => null)
  const metadonnees = composerMetadonnees(
    {
      contenu: a.contenu,
      niveau,
      fichier: null,
      cda,
      lot: a.ordre.lot,
      le: a.le.toISOString(),
      ...(remplace === null ? {} : { remplace }),
    },
    mutations,
  )
  return { metadonnees, idDocument: DOCUMENT, cda }
}
