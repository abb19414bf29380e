import type { EtatCivil, Sexe } from '../base/types.ts'
import { fauteDeNaissance } from './regles/naissance.ts'
import { type Ecriture, ecrireNom, fauteDeNom } from './regles/nom-etat-civil.ts'
import type { Saisie } from './saisie.ts'

/** Les libellés de l'écran, repris dans chaque refus. */
const LIBELLES = {
  nom: 'Nom de famille à la naissance',
  prenom: '1er prénom à l’état civil',
  prenoms: 'Prénoms à l’état civil',
  naissance: 'Né(e) le',
  sexe: 'Sexe',
  lieu: 'Commune ou pays de naissance',
} as const satisfies Record<keyof EtatCivil, string>

const OBLIGATOIRES = ['nom', 'prenom', 'naissance', 'sexe', 'lieu'] as const

const estSexe = (valeur: string): valeur is Sexe => /^[FMI]$/.test(valeur)

interface Regles {
  ecriture: Ecriture
  aujourdhui: Date
}

export type Lecture = { civil: EtatCivil } | { erreurs: string[] }

/** De ce qui est tapé à l'état civil enregistrable, ou toutes les fautes à la fois. */
export function lireEtatCivil(saisie: Saisie, { ecriture, aujourdhui }: Regles): Lecture {
  const lu = {
    nom: ecrireNom(saisie.nom, ecriture),
    prenom: ecrireNom(saisie.prenom, ecriture),
    prenoms: ecrireNom(saisie.prenoms, ecriture),
    naissance: saisie.naissance.trim(),
    sexe: saisie.sexe,
    lieu: saisie.lieu.trim().toUpperCase(),
  }
  const manques = OBLIGATOIRES.filter((champ) => lu[champ] === '')
  const fautes: [keyof EtatCivil, string | null][] = [
    ['nom', fauteDeNom(lu.nom, ecriture)],
    ['prenom', fauteDeNom(lu.prenom, ecriture)],
    ['prenoms', lu.prenoms === '' ? null : fauteDeNom(lu.prenoms, ecriture)],
    ['naissance', fauteDeNaissance(lu.naissance, aujourdhui)],
    ['sexe', estSexe(lu.sexe) ? null : 'choisissez dans la liste'],
    ['lieu', /^\d[\dAB]\d{3}$/.test(lu.lieu) ? null : 'cinq caractères du code COG attendus'],
  ]
  const erreurs = [
    ...manques.map((champ) => `${LIBELLES[champ]} : à renseigner.`),
    ...fautes
      .filter(([champ, faute]) => faute !== null && !manques.some((m) => m === champ))
      .map(([champ, faute]) => `${LIBELLES[champ]} : ${faute}.`),
  ]
  const { sexe } = lu
  return erreurs.length === 0 && estSexe(sexe) ? { civil: { ...lu, sexe } } : { erreurs }
}
