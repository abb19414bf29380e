import type { Mutations } from '../../mutations/interrupteur.ts'
import { CHAMPS_SAISIS, type ChampSaisi, type Identite } from '../identite.ts'
import { completerDate, estManque } from '../regles/date-incomplete.ts'
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
  if (estManque(valeurs.dateIncertaine))
    valeurs.dateNaissance = completerDate(valeurs.dateNaissance, valeurs.dateIncertaine)

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

/** Une casse ou un accent changé se dit ; une espace de trop ou la mise en forme d'un numéro, non. */
function conversionsVisibles(saisie: Identite, valeurs: Identite): Conversion[] {
  const nu = (champ: ChampSaisi, valeur: string) =>
    valeur.replace(champ === 'telephone' ? /[\s.-]/g : /\s/g, '')
  return CHAMPS_SAISIS.filter(
    (champ) => nu(champ, saisie[champ]) !== nu(champ, valeurs[champ]),
  ).map((champ) => ({ champ, saisi: saisie[champ].trim(), retenu: valeurs[champ] }))
}
