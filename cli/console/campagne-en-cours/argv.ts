import type { DemandeCampagne } from './demande.ts'

/** `--nom=valeur` : une valeur qui commence par un tiret reste une valeur. */
const options = (nom: string, valeurs: readonly string[]): string[] =>
  valeurs.map((valeur) => `--${nom}=${valeur}`)

const parVirgules = (nom: string, valeurs: readonly string[]): string[] =>
  valeurs.length > 0 ? [`--${nom}=${valeurs.join(',')}`] : []

interface Lieux {
  sortie: string
  suivi: string
  config: string | null
}

/** La ligne de commande d'une demande, telle qu'une personne la taperait. */
export function argvCampagne(demande: DemandeCampagne, { sortie, suivi, config }: Lieux): string[] {
  return [
    'campagne',
    `--rem=${demande.rem}`,
    ...options('profil', demande.profils),
    ...parVirgules('chapitre', demande.chapitres),
    ...parVirgules('exigence', demande.exigences),
    ...parVirgules('scenario', demande.scenarios),
    ...parVirgules('preuve', demande.preuves),
    `--cible=${demande.cible}`,
    ...parVirgules('mutation', demande.mutations),
    ...(demande.repetition ? ['--repetition'] : []),
    ...(demande.reprendre === null ? [] : [`--reprendre=${demande.reprendre}`]),
    `--sortie=${sortie}`,
    ...(config === null ? [] : [`--config=${config}`]),
    `--suivi=${suivi}`,
  ]
}
