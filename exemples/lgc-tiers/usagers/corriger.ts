import { inscrire } from '../base/fil.ts'
import type { Complements, EtatCivil, Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { changerEtat } from './changer-etat.ts'
import { LIBELLES_FIL } from './libelles-fil.ts'
import { etatDe } from './regles/etat.ts'
import { TRAITS_TENUS, traitsVerrouilles } from './regles/verrous.ts'

interface Correction {
  civil: EtatCivil
  complements: Complements
}

/** Les traits verrouillés que cette correction change malgré tout. */
export function traitsForces(
  usager: Usager,
  compte: Compte,
  { civil }: Correction,
): readonly string[] {
  return traitsVerrouilles(etatDe(usager), compte)
    .filter((trait) => usager.civil[trait] !== civil[trait])
    .map((trait) => `${LIBELLES_FIL[trait]} : verrouillé, l’identité vient d’INSi.`)
}

/** Enregistre la correction ; un trait tenu qui change retire l'INS (ins.md §9 [I]). */
export function corrigerUsager(
  cabinet: Cabinet,
  { usager, compte }: { usager: Usager; compte: Compte },
  { civil, complements }: Correction,
): void {
  const acte = { le: cabinet.maintenant(), par: nomDe(compte) }
  const avant = { ...usager.civil, ...usager.complements }
  const apres = { ...civil, ...complements }
  const champs = Object.keys(avant) as (keyof typeof avant)[]
  for (const champ of champs.filter((c) => avant[c] !== apres[c])) {
    const quoi = `Correction : ${LIBELLES_FIL[champ]}`
    inscrire(usager, acte, { quoi, avant: avant[champ], apres: apres[champ] })
  }
  const tenu = TRAITS_TENUS.some((trait) => usager.civil[trait] !== civil[trait])
  changerEtat(cabinet, { usager, compte }, () => {
    Object.assign(usager, { civil, complements })
    if (tenu) Object.assign(usager, { ins: null, proposition: null })
  })
}
