import { DOMAINES } from '../../mssante/boites/operateurs.ts'
import { PERSONNES } from '../../personnes/personnes.ts'
import type { Personne } from '../../personnes/types.ts'
import { boite, boitesPersonnelles } from './boites.ts'
import { type ActiviteDonnee, activite, type Fiche, specialite } from './fiche.ts'
import { STRUCTURES_DES_PERSONNES } from './structures.ts'
import type { BoiteAnnuaire } from './types.ts'

/** Boîtes personnelles tenues par un établissement : liées à une activité, non à la personne (annuaire.md §6 [V]). */
const LIEES: Record<string, { structure: string; boite: BoiteAnnuaire }> = {
  '899700000021': {
    structure: 'hopital',
    boite: boite(`h.exemplaire@${DOMAINES.hopital}`, 'PER', {
      service: 'Pneumologie',
      dematerialisation: false,
    }),
  },
}

const PORTENT_DOCTEUR: ReadonlySet<string | null> = new Set(['10', '21', '40'])

function activitesDe({ identifiant, activites }: Personne): readonly ActiviteDonnee[] {
  return activites.flatMap(({ structure: nom, mode }) => {
    const structure = STRUCTURES_DES_PERSONNES.get(nom)
    if (!structure) return []
    const liee = LIEES[identifiant]
    return activite(structure, mode, liee?.structure === nom ? [liee.boite] : [])
  })
}

/** Les professionnels du fichier des personnes : une employée sans RPPS n'est pas dans l'Annuaire. */
export const FICHES_DES_PERSONNES: readonly Fiche[] = PERSONNES.filter(
  ({ profession }) => profession !== null,
).map((personne) => ({
  rpps: personne.identifiant.slice(1),
  civilite: personne.civilite,
  civiliteExercice: PORTENT_DOCTEUR.has(personne.profession) ? 'DR' : null,
  nom: personne.nom,
  prenom: personne.prenom,
  profession: personne.profession ?? '',
  savoirFaire: specialite(personne.specialite),
  actif: true,
  boites: boitesPersonnelles(personne.identifiant),
  activites: activitesDe(personne),
  change: false,
}))
