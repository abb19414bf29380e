import { CLASSIFICATIONS_DOCUMENT, STATUTS } from '../../../schemas/xds/metadonnees.ts'
import type { Fiche } from '../depot/documents.ts'
import type { Dossier } from '../depot/dossiers.ts'
import { classements, type ObjetRim } from '../rim/objet.ts'
import type { Appelant } from '../vihf/appelant.ts'
import { TYPES_REFUSES } from './habilitations.ts'
import { caseDe, modeAdmis, type ReglageDroits } from './juger.ts'

/** Codes de confidentialité d'un document. */
export const confidentialites = (objet: ObjetRim): readonly string[] =>
  classements(objet, CLASSIFICATIONS_DOCUMENT.confidentialityCode).map(({ code }) => code)

/** Code du type de document, vide quand il manque. */
export const typeDe = (objet: ObjetRim): string =>
  classements(objet, CLASSIFICATIONS_DOCUMENT.typeCode)[0]?.code ?? ''

const SIGNATURE_DU_LOT = 'urn:oid:1.3.6.1.4.1.19376.1.2.1.1.1'

/** Vrai pour la signature d'un lot, jamais listée (dmp.md §15.3, point 2 [C]). */
export const estSignature = (objet: ObjetRim): boolean =>
  classements(objet, CLASSIFICATIONS_DOCUMENT.classCode)[0]?.code === SIGNATURE_DU_LOT

/** Vrai quand l'appelant, ou sa structure, a déposé ce document. */
export function estSien({ deposant }: Fiche, appelant: Appelant): boolean {
  if (deposant.patient) return false
  if (appelant.mode === 'INDIRECTE' || appelant.employe)
    return deposant.structure !== null && deposant.structure === appelant.structure
  return deposant.ps !== null && deposant.ps === appelant.ps
}

function masqueLisible(
  fiche: Fiche,
  appelant: Appelant,
  dossier: Dossier,
  reglages: ReglageDroits,
): boolean {
  if (estSien(fiche, appelant)) return true
  const accorde = caseDe('TD3.2 masqués', appelant, dossier, reglages)
  return accorde === 'oui' || (accorde === 'si-admis' && modeAdmis(appelant, dossier))
}

/**
 * Cet appelant peut-il lire ce document ? (dmp.md §14, TD3.2, et §15.3) Supprimé, archivé ou invisible au
 * patient, il reste lisible d'un professionnel ; masqué, de son auteur et du médecin traitant.
 */
export function estLisible(
  fiche: Fiche,
  appelant: Appelant,
  dossier: Dossier,
  reglages: ReglageDroits,
): boolean {
  if (estSignature(fiche.objet)) return false
  if (TYPES_REFUSES.get(appelant.profession ?? '')?.includes(typeDe(fiche.objet))) return false
  if (!confidentialites(fiche.objet).includes('MASQUE_PS')) return true
  return masqueLisible(fiche, appelant, dossier, reglages)
}

/** Une recherche le montre-t-elle ? Supprimé, il ne l'est qu'à son auteur (dmp.md §15.3 point 1 [C]). */
export const estVisible: typeof estLisible = (fiche, appelant, dossier, reglages) =>
  (fiche.statut !== STATUTS.supprime || estSien(fiche, appelant)) &&
  estLisible(fiche, appelant, dossier, reglages)
