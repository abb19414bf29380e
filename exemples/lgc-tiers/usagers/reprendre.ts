import { inscrire } from '../base/fil.ts'
import type { Proposition, Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { changerEtat } from './changer-etat.ts'
import { LIBELLES_FIL } from './libelles-fil.ts'

/** Reprend dans la fiche ce qu'INSi a rendu ; le premier prénom saisi reste (guide INS, règle 6). */
export function reprendre(
  cabinet: Cabinet,
  { usager, compte }: { usager: Usager; compte: Compte },
  { civil, ins }: Proposition,
): void {
  const le = cabinet.maintenant()
  const acte = { le, par: nomDe(compte) }
  const champs = Object.keys(civil) as (keyof typeof civil)[]
  for (const champ of champs.filter((c) => usager.civil[c] !== civil[c])) {
    const quoi = `Reprise d’INSi : ${LIBELLES_FIL[champ]}`
    inscrire(usager, acte, { quoi, avant: usager.civil[champ], apres: civil[champ] })
  }
  const avant = usager.ins?.matricule ?? ''
  inscrire(usager, acte, { quoi: 'Reprise d’INSi : matricule INS', avant, apres: ins.matricule })
  changerEtat(cabinet, { usager, compte }, () => {
    usager.civil = { ...usager.civil, ...civil }
    usager.ins = { ...ins, recueLe: le }
    usager.dementie = false
    usager.proposition = null
    usager.aReprendre = null
  })
}
