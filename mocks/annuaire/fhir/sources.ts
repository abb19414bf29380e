import type { Horloge } from '../../contrat.ts'
import type { BoiteAnnuaire, Professionnel, StructureAnnuaire } from '../jeu/types.ts'
import { definirSource } from './recherche/definir.ts'
import type { Jeton, Parametre, SourceFhir } from './recherche/types.ts'
import { AUTORITES, codage, type Identifiant } from './ressources/commun.ts'
import {
  aUneOffre,
  ecrireDevice,
  ecrireHealthcareService,
  idEquipement,
  idOffre,
  numeroArhgos,
} from './ressources/offres.ts'
import {
  ecrireOrganization,
  identifiantsStructure,
  typesStructure,
} from './ressources/organization.ts'
import {
  ecrirePractitioner,
  identifiantsPersonne,
  numeroDeCarte,
  qualifications,
  TYPE_DE_CARTE,
} from './ressources/practitioner.ts'
import { type Exercice, ecrirePractitionerRole, rolesDe } from './ressources/practitioner-role.ts'
import type { TypeRessource } from './ressources/types.ts'
import { IDENTIFIANTS, NOMENCLATURES, SYSTEMES_FHIR } from './systemes.ts'

const nu = (code: string): Jeton => ({ system: null, code })
const texte = <T>(lire: (element: T) => readonly string[]): Parametre<T> => ({
  type: 'string',
  lire,
})
const jeton = <T>(lire: (element: T) => readonly Jeton[]): Parametre<T> => ({ type: 'token', lire })
const date = <T>(lire: (element: T) => Date): Parametre<T> => ({ type: 'date', lire })
const reference = <T>(
  vers: TypeRessource,
  lire: (element: T) => readonly string[],
): Parametre<T> => ({ type: 'reference', vers, lire })

const adresses = (boites: readonly BoiteAnnuaire[]) => boites.map(({ adresse }) => adresse)
const jetonsIdentifiants = (liste: readonly Identifiant[]): readonly Jeton[] =>
  liste.map(({ nature, valeur }) => codage(IDENTIFIANTS[nature].systeme, valeur))
const typesIdentifiants = (liste: readonly Identifiant[]): readonly Jeton[] =>
  liste.map(({ nature }) => codage(SYSTEMES_FHIR.typeIdentifiant, IDENTIFIANTS[nature].type))

/** Une personne inactive ne montre que ses identifiants : rien d'autre ne la trouve (annuaire.md §3 [V]). */
const siActif =
  <V>(lire: (p: Professionnel) => readonly V[]) =>
  (p: Professionnel): readonly V[] =>
    p.actif ? lire(p) : []

const practitioner = (maintenant: () => Date): SourceFhir =>
  definirSource<Professionnel>({
    type: 'Practitioner',
    id: ({ id }) => id,
    ecrire: ecrirePractitioner,
    toutes: (jeu) => jeu.professionnels(),
    parId: (jeu, id) => jeu.professionnel(id),
    maintenant,
    parametres: {
      _id: jeton(({ id }) => [nu(id)]),
      _lastUpdated: date(({ misAJour }) => misAJour),
      active: jeton(({ actif }) => [nu(String(actif))]),
      'data-information-system': jeton(siActif(() => [nu('RPPS')])),
      'data-registration-authority': jeton(
        siActif(() => [codage(NOMENCLATURES.autorite, AUTORITES.personne)]),
      ),
      family: texte(siActif(({ nom }) => [nom])),
      given: texte(siActif(({ prenom }) => [prenom])),
      identifier: jeton((p) => jetonsIdentifiants(identifiantsPersonne(p))),
      'identifier-type': jeton((p) => typesIdentifiants(identifiantsPersonne(p))),
      'mailbox-mss': texte(siActif(({ boites }) => adresses(boites))),
      // La civilité et le titre comptent aussi comme le nom (annuaire.md §4 [V]).
      name: texte(
        siActif((p) => [
          p.nom,
          p.prenom,
          p.civilite,
          ...(p.civiliteExercice ? [p.civiliteExercice] : []),
        ]),
      ),
      'number-smartcard': texte(siActif((p) => [numeroDeCarte(p)])),
      'qualification-code': jeton(siActif((p) => qualifications(p).flat())),
      'type-smartcard': jeton(siActif(() => [TYPE_DE_CARTE])),
    },
  })

const exercicesDe = (personne: Professionnel): readonly Exercice[] =>
  personne.activites.map((activite) => ({ personne, activite }))

const practitionerRole = (maintenant: () => Date): SourceFhir => {
  const siOuvert =
    <V>(lire: (exercice: Exercice) => readonly V[]) =>
    (exercice: Exercice): readonly V[] =>
      exercice.personne.actif ? lire(exercice) : []
  return definirSource<Exercice>({
    type: 'PractitionerRole',
    id: ({ activite }) => activite.id,
    ecrire: ecrirePractitionerRole,
    *toutes(jeu) {
      for (const personne of jeu.professionnels()) yield* exercicesDe(personne)
    },
    parId(jeu, id) {
      const numero = /^005-(\d+)-\d+$/.exec(id)?.[1]
      const personne = numero === undefined ? null : jeu.professionnel(`003-${numero}`)
      if (!personne) return null
      return exercicesDe(personne).find(({ activite }) => activite.id === id) ?? null
    },
    raccourcis: {
      practitioner(jeu, id) {
        const personne = jeu.professionnel(id)
        return personne ? exercicesDe(personne) : []
      },
    },
    maintenant,
    parametres: {
      _id: jeton(({ activite }) => [nu(activite.id)]),
      _lastUpdated: date(({ personne }) => personne.misAJour),
      active: jeton(({ personne }) => [nu(String(personne.actif))]),
      'data-information-system': jeton(siOuvert(() => [nu('RPPS')])),
      'data-registration-authority': jeton(
        siOuvert(() => [codage(NOMENCLATURES.autorite, AUTORITES.personne)]),
      ),
      identifier: jeton(({ activite }) => [codage(IDENTIFIANTS.rpps.systeme, activite.numero)]),
      'mailbox-mss': texte(siOuvert(({ activite }) => adresses(activite.boites))),
      organization: reference(
        'Organization',
        siOuvert(({ activite }) => [activite.structure.id]),
      ),
      practitioner: reference(
        'Practitioner',
        siOuvert(({ personne }) => [personne.id]),
      ),
      role: jeton(siOuvert(rolesDe)),
    },
  })
}

const lignes = ({ adresse }: StructureAnnuaire): readonly string[] => [
  `${adresse.numero} ${adresse.typeVoie} ${adresse.voie}`,
  adresse.voie,
]

const organization = (maintenant: () => Date): SourceFhir =>
  definirSource<StructureAnnuaire>({
    type: 'Organization',
    id: ({ id }) => id,
    ecrire: ecrireOrganization,
    toutes: (jeu) => jeu.structures(),
    parId: (jeu, id) => jeu.structure(id),
    maintenant,
    parametres: {
      _id: jeton(({ id }) => [nu(id)]),
      _lastUpdated: date(({ misAJour }) => misAJour),
      active: jeton(() => [nu('true')]),
      address: texte((s) => [
        ...lignes(s),
        s.adresse.commune.acheminement,
        s.adresse.commune.codePostal,
      ]),
      'address-city': texte(({ adresse }) => [adresse.commune.acheminement]),
      'address-line': texte(lignes),
      'address-postalcode': texte(({ adresse }) => [adresse.commune.codePostal]),
      'data-information-system': jeton(() => [nu('FINESS')]),
      'data-registration-authority': jeton(() => [
        codage(NOMENCLATURES.autorite, AUTORITES.structure),
      ]),
      identifier: jeton((s) => jetonsIdentifiants(identifiantsStructure(s))),
      'identifier-type': jeton((s) => typesIdentifiants(identifiantsStructure(s))),
      'mailbox-mss': texte(({ boites }) => adresses(boites)),
      name: texte((s) => [s.raisonSociale, ...(s.enseigne === null ? [] : [s.enseigne])]),
      partof: reference('Organization', ({ parent }) => (parent === null ? [] : [parent])),
      'pharmacy-licence': texte(({ licence }) => (licence === null ? [] : [licence])),
      type: jeton((s) => typesStructure(s).map(({ coding }) => coding)),
    },
  })

/** Activités de soins et équipements, réduits à leur rattachement : paramètres de notre choix [C]. */
const offre = (type: 'HealthcareService' | 'Device', maintenant: () => Date): SourceFhir => {
  const idDe = type === 'Device' ? idEquipement : idOffre
  return definirSource<StructureAnnuaire>({
    type,
    id: idDe,
    ecrire: type === 'Device' ? ecrireDevice : ecrireHealthcareService,
    *toutes(jeu) {
      for (const structure of jeu.structures()) if (aUneOffre(structure)) yield structure
    },
    parId(jeu, id) {
      const structure = jeu.structure(`001-01-${id.slice(4)}`)
      return structure && aUneOffre(structure) && idDe(structure) === id ? structure : null
    },
    maintenant,
    parametres: {
      _id: jeton((s) => [nu(idDe(s))]),
      _lastUpdated: date(({ misAJour }) => misAJour),
      ...(type === 'Device'
        ? { status: jeton(() => [nu('active')]) }
        : { active: jeton(() => [nu('true')]) }),
      identifier: jeton((s) => [nu(numeroArhgos(s))]),
      organization: reference('Organization', ({ id }) => [id]),
    },
  })
}

export type Sources = Record<TypeRessource, SourceFhir>

/** Les cinq ressources de l'API, dans l'ordre où le service les nomme. */
export function creerSources(horloge: Horloge): Sources {
  const maintenant = () => horloge.maintenant()
  return {
    Practitioner: practitioner(maintenant),
    PractitionerRole: practitionerRole(maintenant),
    Device: offre('Device', maintenant),
    Organization: organization(maintenant),
    HealthcareService: offre('HealthcareService', maintenant),
  }
}
