import type { Mutations } from '../../mutations/interrupteur.ts'
import { CHAMPS_SAISIS, type ChampSaisi, type Identite } from '../identite.ts'
import { conversions, reglesSaisie } from '../regles/index.ts'
import type { FaitsSaisie, Probleme } from '../regles/saisie.ts'

/** Une valeur que le logiciel a changée, et qu'il doit dire. */
export interface Conversion {
  champ: ChampSaisi
  saisi: string
  retenu: string
}

/** Un formulaire relu : ce qu'on en garde, ce qu'on a changé, ce qu'on refuse. */
export interface SaisieControlee {
  /** Valeurs du formulaire après conversion, date telle que tapée. */
  valeurs: Identite
  conversions: readonly Conversion[]
  problemes: readonly Probleme[]
}

/** Convertit puis passe toutes les règles ; tous les champs fautifs sont dits à la fois. */
export function controlerSaisie(
  saisie: Identite,
  faits: FaitsSaisie,
  mutations: Mutations,
): SaisieControlee {
  const convertir = conversions(mutations)
  const valeurs = { ...saisie }
  for (const champ of CHAMPS_SAISIS) valeurs[champ] = convertir[champ](saisie[champ])

  const parChamp = new Map<ChampSaisi, Probleme>()
  for (const regle of reglesSaisie(mutations)) {
    const probleme = regle(valeurs, faits)
    if (probleme && !parChamp.has(probleme.champ)) parChamp.set(probleme.champ, probleme)
  }
  return {
    valeurs,
    conversions: conversionsVisibles(saisie, valeurs),
    problemes: CHAMPS_SAISIS.flatMap((champ) => parChamp.get(champ) ?? []),
  }
}

/** Une casse ou un accent changé se dit ; une espace de trop au bord ou dans un numéro, non. */
function conversionsVisibles(saisie: Identite, valeurs: Identite): Conversion[] {
  return CHAMPS_SAISIS.filter(
    (champ) => saisie[champ].replace(/\s/g, '') !== valeurs[champ].replace(/\s/g, ''),
  ).map((champ) => ({ champ, saisi: saisie[champ].trim(), retenu: valeurs[champ] }))
}
