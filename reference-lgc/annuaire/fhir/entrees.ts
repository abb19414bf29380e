import type { BoiteAnnuaire, Resultat } from '../recherche/entree.ts'
import { boitesFhir, telephoneFhir } from './boites.ts'
import type { Ressource } from './bundle.ts'
import { voieFhir } from './voie.ts'

/** Le code dont le système porte ce nom de nomenclature, jamais celui d'une place (annuaire.md §5). */
function codeDe(
  concepts: readonly {
    coding: readonly { system?: string | undefined; code?: string | undefined }[]
  }[],
  nom: string,
): string {
  for (const { coding } of concepts)
    for (const { system, code } of coding) if (system?.includes(`/${nom}-`) && code) return code
  return ''
}

/** Les savoir-faire ont plusieurs nomenclatures (TRE_R38 spécialités, et d'autres). */
const SAVOIR_FAIRE = ['TRE_R38', 'TRE_R39', 'TRE_R40', 'TRE_R42', 'TRE_R43', 'TRE_R44', 'TRE_R45']

const identifiantDe = (ressource: Ressource, fin: string): string =>
  ressource.identifier.find(({ system }) => system.endsWith(fin))?.value ?? ''

export type Libelle = (nomenclature: 'profession' | 'specialite' | 'mode', code: string) => string

const AUCUN_LIEU = { structure: '', raison: '', commune: '' }

interface Lieu {
  structure: string
  raison: string
  enseigne: string
  voie: string
  code_postal: string
  commune: string
  telephone: string
  boites: readonly BoiteAnnuaire[]
}

function lieuDe(organisation: Ressource | undefined): Lieu {
  const vide = { ...AUCUN_LIEU, enseigne: '', voie: '', code_postal: '', telephone: '', boites: [] }
  if (!organisation) return vide
  const adresse = organisation.address[0]
  const situe = {
    structure: identifiantDe(organisation, '1.2.250.1.71.4.2.2') || organisation.id,
    raison: typeof organisation.name === 'string' ? organisation.name : '',
    commune: adresse?.city ?? '',
  }
  return {
    ...situe,
    enseigne: organisation.alias[0] ?? '',
    voie: adresse ? voieFhir(adresse) : '',
    code_postal: adresse?.postalCode ?? '',
    telephone: telephoneFhir(organisation.telecom),
    boites: boitesFhir(organisation.telecom, situe),
  }
}

/** Une personne et ses exercices, dans la forme des résultats de recherche. */
export function entreesFhir(
  praticien: Ressource,
  autour: readonly Ressource[],
  libelle: Libelle,
): Resultat[] {
  const identifiant = identifiantDe(praticien, '1.2.250.1.71.4.2.1')
  const nom = typeof praticien.name === 'string' ? undefined : praticien.name?.[0]
  const qualifications = praticien.qualification.map(({ code }) => code)
  const code_profession = codeDe(qualifications, 'TRE_G15')
  const code_specialite =
    SAVOIR_FAIRE.map((nomenclature) => codeDe(qualifications, nomenclature)).find(Boolean) ?? ''
  const organisations = new Map(
    autour.flatMap((r) => (r.resourceType === 'Organization' ? [[r.id, r] as const] : [])),
  )
  const roles = autour.filter((r) => r.resourceType === 'PractitionerRole' && r.active !== false)
  const exercices = roles.length > 0 ? roles : [undefined]
  return exercices.map((role, rang) => {
    const { boites, ...lieu } = lieuDe(
      organisations.get(role?.organization?.reference.replace(/^Organization\//, '') ?? ''),
    )
    const code_mode = role ? codeDe(role.code, 'TRE_R23') : ''
    return {
      id: -(rang + 1),
      cle: [identifiant, lieu.structure, code_specialite, code_mode, rang].join('|'),
      genre: 'PER',
      identifiant,
      rpps: identifiantDe(praticien, 'rpps.esante.gouv.fr'),
      civilite: nom?.prefix[0] ?? '',
      civilite_exercice: nom?.suffix[0] ?? '',
      nom: nom?.family ?? '',
      prenom: nom?.given[0] ?? '',
      code_profession,
      profession: libelle('profession', code_profession),
      code_specialite,
      specialite: libelle('specialite', code_specialite),
      mode: libelle('mode', code_mode),
      ...lieu,
      boites: [
        ...boitesFhir(praticien.telecom, AUCUN_LIEU),
        ...(role ? boitesFhir(role.telecom, lieu) : []),
        ...boites,
      ],
    }
  })
}
