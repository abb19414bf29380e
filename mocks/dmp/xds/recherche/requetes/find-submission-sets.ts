import {
  CLASSIFICATIONS_LOT,
  IDENTIFIANTS_XDS,
  STATUTS,
} from '../../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../../cx.ts'
import { classements, identifiant } from '../../../rim/objet.ts'
import { dansLesBornes, ressemble, seule } from '../filtrer.ts'
import { type Chercher, RIEN } from '../types.ts'

/** Les lots d'un patient, d'après leur date d'envoi, leur source, leur auteur ou leur contenu. */
export const findSubmissionSets: Chercher = ({ parametres }, depot) => {
  const ins = lireCx(seule(parametres, '$XDSSubmissionSetPatientId') ?? null)?.valeur ?? ''
  const depuis = seule(parametres, '$XDSSubmissionSetSubmissionTimeFrom')
  const jusque = seule(parametres, '$XDSSubmissionSetSubmissionTimeTo')
  const sources = parametres.get('$XDSSubmissionSetSourceId')?.flat()
  const auteur = seule(parametres, '$XDSSubmissionSetAuthorPerson')
  const contenus = parametres.get('$XDSSubmissionSetContentType')?.flat()
  if (!parametres.get('$XDSSubmissionSetStatus')?.flat().includes(STATUTS.actif)) return RIEN
  return {
    ...RIEN,
    lots: depot.documents.lots('ins', ins).filter(({ objet, submissionTime }) => {
      const personnes = classements(objet, CLASSIFICATIONS_LOT.author).flatMap(
        ({ fentes }) => fentes.authorPerson ?? [],
      )
      const codes = classements(objet, CLASSIFICATIONS_LOT.contentTypeCode).map(
        ({ code, fentes }) => `${code}^^${fentes.codingScheme?.[0] ?? ''}`,
      )
      return (
        dansLesBornes(submissionTime, depuis, jusque) &&
        (sources?.includes(identifiant(objet, IDENTIFIANTS_XDS.lotSource) ?? '') ?? true) &&
        (auteur === undefined || personnes.some((p) => ressemble(p, auteur))) &&
        (contenus?.some((c) => codes.includes(c)) ?? true)
      )
    }),
  }
}
