import type { AdresseAnnuaire, StructureAnnuaire } from '../../jeu/types.ts'
import { EXTENSIONS, NOMENCLATURES, profils, SYSTEMES_FHIR } from '../systemes.ts'
import { boitesFhir } from './boites.ts'
import { AUTORITES, codage, entete, type Identifiant, identifiants, provenance } from './commun.ts'
import type { Codage, Ressource } from './types.ts'

const PARTIE_D_ADRESSE = 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP'

/** Identifiants d'une structure : national, puis FINESS ou rang (annuaire.md §5 [V]). */
export function identifiantsStructure(s: StructureAnnuaire): readonly Identifiant[] {
  const national = { nature: 'idnst', valeur: s.identifiant } as const
  if (s.finess !== null) return [national, { nature: 'finessGeographique', valeur: s.finess }]
  const valeur = s.identifiant.slice(1)
  const parRang = s.identifiant.startsWith('4')
  return [national, { nature: parRang ? 'rppsRang' : 'finessJuridique', valeur }]
}

/** Les types d'une structure : sa nature, son secteur, sa catégorie. */
export function typesStructure(
  s: StructureAnnuaire,
): readonly { nature: string | null; coding: Codage }[] {
  const nature = s.juridique ? 'LEGAL-ENTITY' : 'GEOGRAPHICAL-ENTITY'
  return [
    { nature: 'organizationType', coding: codage(SYSTEMES_FHIR.typeOrganisation, nature) },
    { nature: 'secteurActiviteRASS', coding: codage(NOMENCLATURES.secteur, s.secteur) },
    ...(s.categorie === null
      ? []
      : [{ nature: null, coding: codage(NOMENCLATURES.categorieEtablissement, s.categorie) }]),
  ]
}

/** Une adresse dont la ligne n'est faite que d'extensions, comme le service en rend (annuaire.md §5 [V]). */
function adresseFhir({ numero, typeVoie, voie, commune }: AdresseAnnuaire) {
  return {
    extension: [
      { url: EXTENSIONS.insee, valueCoding: codage(NOMENCLATURES.commune, commune.insee) },
    ],
    _line: [
      {
        extension: [
          { url: `${PARTIE_D_ADRESSE}-houseNumber`, valueString: numero },
          { url: `${PARTIE_D_ADRESSE}-streetNameType`, valueString: typeVoie },
          { url: `${PARTIE_D_ADRESSE}-streetNameBase`, valueString: voie },
        ],
      },
    ],
    city: commune.acheminement,
    postalCode: commune.codePostal,
  }
}

function contacts(s: StructureAnnuaire) {
  const rang = s.boites.length + 1
  return [
    ...boitesFhir(s.boites),
    ...(s.telephone === null ? [] : [{ system: 'phone', value: s.telephone }]),
    ...(s.courriel === null ? [] : [{ system: 'email', value: s.courriel, rank: rang }]),
  ]
}

/** La ressource d'une structure. */
export function ecrireOrganization(s: StructureAnnuaire): Ressource {
  const joindre = contacts(s)
  return {
    ...entete({
      ...{ type: 'Organization', id: s.id, misAJour: s.misAJour },
      profils: profils('as-dp-organization', 'fr-core-organization'),
    }),
    extension: [
      ...(s.licence === null ? [] : [{ url: EXTENSIONS.licence, valueString: s.licence }]),
      provenance(AUTORITES.structure, 'FINESS'),
    ],
    identifier: identifiants(identifiantsStructure(s)),
    active: true,
    type: typesStructure(s).map(({ nature, coding }) => ({
      ...(nature === null
        ? {}
        : { extension: [{ url: EXTENSIONS.typesOrganisation, valueCode: nature }] }),
      coding: [coding],
    })),
    name: s.raisonSociale,
    ...(s.enseigne === null ? {} : { alias: [s.enseigne] }),
    ...(joindre.length > 0 ? { telecom: joindre } : {}),
    address: [adresseFhir(s.adresse)],
    ...(s.parent === null ? {} : { partOf: { reference: `Organization/${s.parent}` } }),
  }
}
