import { type RegleSoumission, source } from '../types.ts'

const erreur = source('dates', 'dmp.md §6')
const FORME =
  /^\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])([0-5]\d([0-5]\d)?)?)?)?)?$/
const NOMS = ['creationTime', 'serviceStartTime', 'serviceStopTime', 'submissionTime']

/** Les dates s'écrivent `AAAA[MM[JJ[hh[mm[ss]]]]]`, en UTC, sans décalage. */
export const dates: RegleSoumission = ({ soumission: { lots, documents } }) =>
  [...lots, ...documents].flatMap(({ id, fentes }) =>
    NOMS.flatMap((nom) =>
      (fentes[nom] ?? [])
        .filter((valeur) => !FORME.test(valeur))
        .map((valeur) => erreur('XDSRegistryMetadataError', `${nom} de ${id} : « ${valeur} »`)),
    ),
  )
