import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import { LIBELLES } from '../../patients/libelles.ts'
import { debutDeListe } from '../../patients/regles/premier-prenom-coherent.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { grouperMatricule, natureDe } from '../natures.ts'
import type { Individu } from '../reponse.ts'

/** Les trois mots de la comparaison ; seul « différent » est un écart. */
export const COMPARAISONS = ['identique', 'différent', 'nouveau'] as const
export type Comparaison = (typeof COMPARAISONS)[number]

/** Une ligne de la comparaison, valeurs telles qu'elles se lisent. */
export interface TraitCompare {
  libelle: string
  dossier: string
  insi: string
  comparaison: Comparaison
}

/** Un trait que le dossier n'a pas encore n'est pas un écart : il est nouveau. */
const comparerTextes = (dossier: string, insi: string): Comparaison => {
  if (dossier === insi) return 'identique'
  return dossier === '' ? 'nouveau' : 'différent'
}

/** Dossier et réponse d'INSi, trait par trait (ins.md §10.3 [V]). */
export function comparerTraits(
  { identite, ins }: Pick<Patient, 'identite' | 'ins'>,
  recu: Individu,
  mutations: Mutations,
): readonly TraitCompare[] {
  const ligne = (libelle: string, dossier: string, insi: string): TraitCompare => ({
    libelle,
    dossier,
    insi,
    comparaison: comparerTextes(dossier, insi),
  })
  const traits: TraitCompare[] = [
    ligne(LIBELLES.nomNaissance, identite.nomNaissance, recu.nomNaissance),
    {
      libelle: LIBELLES.premierPrenom,
      dossier: identite.premierPrenom,
      insi: recu.listePrenoms,
      comparaison: debutDeListe(identite.premierPrenom, recu.listePrenoms)
        ? 'identique'
        : 'différent',
    },
    ligne(LIBELLES.prenomsNaissance, identite.prenomsNaissance, recu.listePrenoms),
    ligne(
      LIBELLES.dateNaissance,
      dateAffichee(identite.dateNaissance),
      dateAffichee(recu.dateNaissance),
    ),
    ligne(LIBELLES.sexe, identite.sexe, recu.sexe),
    ligne(LIBELLES.lieuNaissance, identite.lieuNaissance, recu.lieuNaissance),
    ligne(LIBELLES.matriculeIns, matriculeLisible(ins), matriculeLisible(recu.actif)),
    ligne(LIBELLES.oid, ins?.oid ?? '', recu.actif.oid),
  ]
  return mutations.choisir('ecarts-non-signales', traits, () =>
    traits.map((t) => (t.comparaison === 'différent' ? { ...t, comparaison: 'identique' } : t)),
  )
}

/** Le matricule ne se lit jamais sans sa nature. */
function matriculeLisible(ins: { matricule: string; oid: string } | null): string {
  if (!ins) return ''
  return `${grouperMatricule(ins.matricule)} ${natureDe(ins.oid) ?? ''}`.trim()
}
