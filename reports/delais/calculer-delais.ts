import { calculerEcheance, type Delai, type Echeance } from './echeance.ts'
import { DELAIS_PROGRAMME, type DelaiProgramme, EVENEMENTS_PROGRAMME } from './programme.ts'

/** Un délai parti d'une date connue, et le jour où il finit. */
export interface EcheanceDue extends Pick<DelaiProgramme, 'id' | 'titre' | 'source' | 'marque'> {
  /** Le jour de l'événement. */
  depart: string
  /** « 15 jours », « 5 jours ouvrés ». */
  delai: string
  echeance: Echeance
  heure: string | null
}

/** Le délai, comme on le dit. */
export function direDelai(delai: Delai): string {
  if ('jours' in delai) return `${delai.jours} jours`
  if ('joursOuvres' in delai) return `${delai.joursOuvres} jours ouvrés`
  return 'heures' in delai ? `${delai.heures} heures` : `${delai.mois} mois`
}

function partir(delai: DelaiProgramme, depart: string): EcheanceDue {
  const { id, titre, source, marque, heure = null } = delai
  return {
    ...{ id, titre, source, marque, depart, heure },
    delai: direDelai(delai.delai),
    echeance: calculerEcheance(depart, delai.delai),
  }
}

const parDate = (a: EcheanceDue, b: EcheanceDue): number =>
  a.echeance.date.localeCompare(b.echeance.date)

/** Les délais de réponse à une demande de complément faite ce jour-là, le plus proche d'abord. */
export const delaisDeComplement = (rem: string, depart: string): EcheanceDue[] =>
  DELAIS_PROGRAMME.filter((d) => d.evenement === 'demandeDeComplement' && d.rem(rem))
    .map((delai) => partir(delai, depart))
    .sort(parDate)

/** Les délais que les dates du calendrier de l'éditeur font courir, le plus proche d'abord. */
export function delaisDuCalendrier(
  rem: string,
  calendrier: Readonly<Record<string, string | undefined>>,
): EcheanceDue[] {
  return EVENEMENTS_PROGRAMME.flatMap(({ id }) => {
    const depart = calendrier[id]
    if (depart === undefined) return []
    return DELAIS_PROGRAMME.filter((d) => d.evenement === id && d.rem(rem)).map((delai) =>
      partir(delai, depart),
    )
  }).sort(parDate)
}
