import { dateDepuis, instantAffiche, instantDe } from './instant.ts'

/**
 * Dans un logiciel qui ne se vide pas, une liste montre aussi les patients des scénarios passés et
 * ceux du cabinet : le banc ne juge que ceux qu'il a donnés à ce scénario.
 */
export interface Tri {
  /** Garde les patients dont le nom de naissance est du scénario. */
  parNom<T extends { nomNaissance: string }>(lignes: readonly T[]): readonly T[]
  /** Garde les lignes du scénario, et celles de son temps qui taisent leur patient. */
  parPatient<T extends { patient: string }>(lignes: readonly T[]): readonly T[]
  /** Garde ce qui date du scénario, de qui que ce soit : ce qui n'est pas daté se garde. */
  duTemps<T extends object>(lignes: readonly T[]): readonly T[]
  /** Garde d'un journal ce qui est du scénario, ou qui est de son temps et ne nomme personne d'autre. */
  duJournal<T extends { type: string; detail: string }>(lignes: readonly T[]): readonly T[]
}

interface Options {
  /** Ce texte nomme-t-il quelqu'un du scénario ? */
  estDuScenario: (texte: string) => boolean
  /** Noms de naissance que les scénarios emploient. */
  noms: () => readonly string[]
  debut: Date
}

type Classe = 'notre' | 'autre' | 'muette'

/** Un nom qu'un autre scénario a reçu : la forme de nos préfixes, devant un nom qu'ils emploient. */
function motifAutres(noms: readonly string[]): RegExp {
  const connus = noms.map((nom) => nom.replace(/[^\p{L}]/gu, '.')).join('|')
  return new RegExp(`(?<!\\p{L})[A-Z][AEIOU][KWZ][AEIOU][A-Z][AEIOU](?:${connus})`, 'iu')
}

/** Vrai quand la plus récente est en tête ; `null` quand les dates ne le disent pas. */
function recentesEnTete(lignes: readonly object[]): boolean | null {
  const [premiere, derniere] = [lignes.at(0) ?? {}, lignes.at(-1) ?? {}].map(instantAffiche)
  if (!premiere || !derniere || premiere === derniere) return null
  return premiere > derniere
}

/** Les lignes muettes plus anciennes que toutes les nôtres sont d'un autre scénario, même à la même minute. */
function bornes(classes: readonly Classe[], enTete: boolean | null): [number, number] {
  const [premiere, derniere] = [classes.indexOf('notre'), classes.lastIndexOf('notre')]
  if (premiere < 0 || enTete === null) return [0, classes.length - 1]
  return enTete ? [0, derniere] : [premiere, classes.length - 1]
}

export function creerTri({ estDuScenario, noms, debut }: Options): Tri {
  const depuis = instantDe(debut)
  const garder = <T extends object>(lignes: readonly T[], classer: (ligne: T) => Classe) => {
    const classes = lignes.map(classer)
    const [de, a] = bornes(classes, recentesEnTete(lignes))
    return lignes.filter((ligne, rang) => {
      if (classes[rang] !== 'muette') return classes[rang] === 'notre'
      return rang >= de && rang <= a && dateDepuis(ligne, depuis)
    })
  }
  return {
    parNom: (lignes) => lignes.filter(({ nomNaissance }) => estDuScenario(nomNaissance)),
    duTemps: (lignes) => garder(lignes, () => 'muette'),
    parPatient: (lignes) =>
      garder(lignes, ({ patient }) => {
        if (estDuScenario(patient)) return 'notre'
        return patient.trim() === '' ? 'muette' : 'autre'
      }),
    duJournal(lignes) {
      const autres = motifAutres(noms())
      return garder(lignes, ({ type, detail }) => {
        const texte = `${type} ${detail}`
        if (estDuScenario(texte)) return 'notre'
        return autres.test(texte) ? 'autre' : 'muette'
      })
    },
  }
}
