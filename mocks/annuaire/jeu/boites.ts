import { BOITES_DE_TEST } from '../../mssante/boites/boites-de-test.ts'
import { DOMAINES } from '../../mssante/boites/operateurs.ts'
import type { BoiteAnnuaire, TypeBoite } from './types.ts'

/** Ce que l'annuaire dit d'une boîte en plus de l'opérateur : sa structure et son service. */
const PLACES: Record<string, { structure: string; service: string | null; description?: string }> =
  {
    [`cabinet.tilleuls@${DOMAINES.medecin}`]: { structure: 'tilleuls', service: null },
    [`lgc.app@${DOMAINES.medecin}`]: { structure: 'tilleuls', service: 'Logiciel du cabinet' },
    [`secretariat.pneumo@${DOMAINES.hopital}`]: {
      structure: 'hopital',
      service: 'Secrétariat de pneumologie',
      description: 'Réception des lettres de liaison',
    },
    [`labo.fleurs@${DOMAINES.labo}`]: { structure: 'fleurs', service: null },
  }

/** Une boîte, avec ce qu'un annuaire en dit. */
export function boite(
  adresse: string,
  type: TypeBoite,
  reste: Partial<Omit<BoiteAnnuaire, 'adresse' | 'type'>> = {},
): BoiteAnnuaire {
  return { adresse, type, service: null, description: null, dematerialisation: true, ...reste }
}

/**
 * Les boîtes que l'opérateur simulé ouvre vraiment (mssante.md §2) : ce qui se trouve s'écrit. Une boîte
 * pleine est sur liste rouge, donc absente (annuaire.md §2.3 [V]).
 */
const VISIBLES = BOITES_DE_TEST.filter(({ famille, quota }) => famille !== 'PATIENT' && quota !== 0)

/** Boîtes personnelles d'un titulaire, par son identifiant national. */
export const boitesPersonnelles = (identifiant: string): readonly BoiteAnnuaire[] =>
  VISIBLES.filter(
    ({ famille, titulaires }) => famille === 'PER' && titulaires[0] === identifiant,
  ).map(({ adresse }) => boite(adresse, 'PER'))

/** Boîtes d'une structure, par le nom que lui donne le fichier des personnes. */
export const boitesDeStructure = (structure: string): readonly BoiteAnnuaire[] =>
  VISIBLES.flatMap(({ adresse, famille }) => {
    const place = PLACES[adresse]
    if (place?.structure !== structure || (famille !== 'ORG' && famille !== 'APP')) return []
    return boite(adresse, famille, {
      service: place.service,
      description: place.description ?? null,
      dematerialisation: structure !== 'hopital',
    })
  })

const plat = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** L'adresse d'une personne chez l'opérateur A, sans accents ni espaces. */
export function adresseDe(prenom: string, nom: string, rang: number | null = null): string {
  const suite = rang === null ? '' : `.${rang}`
  return `${plat(prenom)}.${plat(nom)}${suite}@${DOMAINES.medecin}`
}
