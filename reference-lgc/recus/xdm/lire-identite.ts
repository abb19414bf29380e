import type { IdentiteLue } from '../cda/identite-lue.ts'

/** `PID-5|ADRUN^ZOE^^^^^L` : le segment et sa valeur. */
const SEGMENT = /^PID-(\d+)\|(.*)$/

const iso = (date: string): string => date.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')

/**
 * Le patient d'une fiche : `sourcePatientInfo` pour les traits, `patientId` pour l'INS (dmp.md §8.3 [V]).
 * Seule identité d'un PDF, qui n'a pas d'en-tête ; `null` sans nom.
 */
export function lireIdentiteFiche(
  lignes: readonly string[],
  ins: IdentiteLue['ins'],
): IdentiteLue | null {
  const pid = new Map(
    lignes.flatMap((ligne) => {
      const [, champ, valeur] = SEGMENT.exec(ligne) ?? []
      return champ === undefined ? [] : [[champ, valeur ?? ''] as const]
    }),
  )
  const [nomNaissance = '', premierPrenom = ''] = (pid.get('5') ?? '').split('^')
  if (nomNaissance === '') return null
  return {
    ...{ ins, nomNaissance, premierPrenom },
    nomUtilise: '',
    prenoms: '',
    dateNaissance: iso(pid.get('7') ?? ''),
    sexe: pid.get('8') ?? '',
    lieuNaissance: '',
  }
}
