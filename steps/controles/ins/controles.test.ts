import { describe, expect, it } from 'vitest'
import type { IdentiteAffichee, LigneHistorique, Utilisateur } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { accesTrace, appelTrace } from './acces-trace.ts'
import { appelRefuse } from './appel-refuse.ts'
import { appelsComptes } from './appels-comptes.ts'
import { appelUniqueSansLieu, aucunAppel } from './appels-recus.ts'
import { champEnregistre } from './champ-enregistre.ts'
import { champsPresents, TOUJOURS_VISIBLES } from './champs-presents.ts'
import { creationAcceptee, creationRefusee } from './creation.ts'
import { dateRefusee } from './date-refusee.ts'
import { identiteInaccessible } from './identite-inaccessible.ts'
import { matriculeAffiche } from './matricule-affiche.ts'
import { matriculeNature } from './matricule-nature.ts'
import { nomEnregistre } from './nom-enregistre.ts'
import { nssDistinct } from './nss-distinct.ts'
import { rechercheExacte, rechercheProposee, rechercheRefusee } from './recherche.ts'
import { alertePrenom, champAffiche, champsReportes, ecartsSignales } from './report.ts'
import { ficheInchangee, repriseRefusee } from './reprise-refusee.ts'
import { historiqueStatuts, statutAffiche } from './statut-affiche.ts'

const champ = (libelle: string, valeur: string) => ({ libelle, valeur })
const FICHE: IdentiteAffichee = {
  champs: {
    matriculeIns: champ('Matricule INS', '2 75 12 63 220 749 74 NIR'),
    oid: champ('OID', '1.2.250.1.213.1.4.8'),
    nomNaissance: champ('Nom de naissance', 'ADRUN'),
    premierPrenom: champ('Premier prénom de naissance', 'ZOE'),
    prenomsNaissance: champ('Liste des prénoms de naissance', 'ZOE'),
    dateNaissance: champ('Date de naissance', '31/12/1975'),
    sexe: champ('Sexe', 'F (féminin)'),
    lieuNaissance: champ('Code du lieu de naissance', '63220'),
    nomUtilise: champ('Nom utilisé', ''),
    prenomUtilise: champ('Prénom utilisé', ''),
  },
  numeroSecuriteSociale: champ('Numéro de sécurité sociale', '2 77 07 63 220 829 10'),
  statut: 'Récupérée',
  attributs: [],
  messages: [],
}
const avec = (champs: IdentiteAffichee['champs']): IdentiteAffichee => ({
  ...FICHE,
  champs: { ...FICHE.champs, ...champs },
})
const sansChamp = (nom: keyof IdentiteAffichee['champs']): IdentiteAffichee => {
  const { [nom]: _, ...champs } = FICHE.champs
  return { ...FICHE, champs }
}
const CAMILLE: Utilisateur = {
  nom: 'TESTIER',
  prenom: 'Camille',
  profession: 'médecin',
  identifiant: 'c.testier',
  motDePasse: '',
}
const ligne = (l: Partial<LigneHistorique>): LigneHistorique => ({
  date: '20/11/2026',
  heure: '09:15',
  auteur: 'Camille TESTIER',
  type: 'Consultation',
  detail: 'ADRUN ZOE',
  ...l,
})
const APPEL: AppelInsi = {
  operation: 'rechercherInsAvecTraitsIdentite',
  appelant: 'INSI-MANU',
  code: '00',
  envoye: { NomNaissance: 'ADRUN' },
  anciens: [],
  assertion: false,
  recu: {
    NumIdentifiant: '2751263220749',
    Cle: '74',
    OID: '1.2.250.1.213.1.4.8',
    NomNaissance: 'ADRUN',
    ListePrenom: 'ZOE',
    DateNaissance: '1975-12-31',
    Sexe: 'F',
    LieuNaissance: '63220',
  },
}
const oui = { accepte: true, messages: [] }
const non = (...messages: string[]) => ({ accepte: false, messages })

/** Chaque contrôle : un cas qui passe, et le défaut qui doit le condamner. */
const CAS: readonly [string, boolean, boolean][] = [
  ['les dix champs', champsPresents(FICHE).conforme, champsPresents(sansChamp('oid')).conforme],
  [
    'un libellé sans ambiguïté',
    champsPresents(FICHE, TOUJOURS_VISIBLES).conforme,
    champsPresents(avec({ nomNaissance: champ('Nom', 'ADRUN') }), TOUJOURS_VISIBLES).conforme,
  ],
  [
    'le matricule et son OID',
    matriculeAffiche(FICHE, { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' }).conforme,
    matriculeAffiche(FICHE, { matricule: '275126322074975', oid: '1.2.250.1.213.1.4.8' }).conforme,
  ],
  [
    'un champ saisi et gardé',
    champEnregistre(avec({ nomUtilise: champ('Nom utilisé', 'MARTIN') }), 'nomUtilise', 'MARTIN')
      .conforme,
    champEnregistre(FICHE, 'nomUtilise', 'MARTIN').conforme,
  ],
  [
    'la nature du matricule',
    matriculeNature(FICHE, 'NIR').conforme,
    matriculeNature(avec({ matriculeIns: champ('Matricule INS', '275126322074974') }), 'NIR')
      .conforme,
  ],
  [
    'le numéro d’assuré à part',
    nssDistinct(FICHE, '277076322082910').conforme,
    nssDistinct(
      { ...FICHE, numeroSecuriteSociale: champ('Numéro INS', '277076322082910') },
      '277076322082910',
    ).conforme,
  ],
  [
    'un nom converti ou refusé',
    nomEnregistre({ enregistrement: oui, fiche: FICHE }, { valeur: 'ADRUN', refus: 'admis' })
      .conforme,
    nomEnregistre({ enregistrement: oui, fiche: FICHE }, { valeur: 'DUPRE', refus: 'admis' })
      .conforme,
  ],
  [
    'un nom refusé avec un mot d’explication',
    nomEnregistre(
      { enregistrement: non('chiffre interdit'), fiche: null },
      { valeur: null, refus: 'exige' },
    ).conforme,
    nomEnregistre({ enregistrement: non(), fiche: null }, { valeur: null, refus: 'exige' })
      .conforme,
  ],
  [
    'un nom permis jamais refusé',
    nomEnregistre({ enregistrement: oui, fiche: FICHE }, { valeur: 'ADRUN', refus: 'interdit' })
      .conforme,
    nomEnregistre(
      { enregistrement: non('refus'), fiche: null },
      { valeur: 'ADRUN', refus: 'interdit' },
    ).conforme,
  ],
  ['une date refusée', dateRefusee(non('La date est fausse')).conforme, dateRefusee(oui).conforme],
  [
    'un refus qui parle de la date',
    dateRefusee(non('Le mois dépasse 12')).conforme,
    dateRefusee(non('Erreur')).conforme,
  ],
  [
    'l’accès tracé',
    accesTrace([ligne({})], { auteur: CAMILLE, patient: { nomNaissance: 'ADRUN' } }).conforme,
    accesTrace([ligne({ auteur: 'le cabinet' })], {
      auteur: CAMILLE,
      patient: { nomNaissance: 'ADRUN' },
    }).conforme,
  ],
  [
    'l’accès daté',
    accesTrace([ligne({})], { auteur: CAMILLE, patient: { nomNaissance: 'ADRUN' } }).conforme,
    accesTrace([ligne({ heure: '' })], { auteur: CAMILLE, patient: { nomNaissance: 'ADRUN' } })
      .conforme,
  ],
  [
    'un appel, une ligne',
    appelTrace([ligne({})], { auteur: CAMILLE, patient: { nomNaissance: 'ADRUN' } }).conforme,
    appelTrace([ligne({}), ligne({})], { auteur: CAMILLE, patient: { nomNaissance: 'ADRUN' } })
      .conforme,
  ],
  [
    'autant de lignes que d’appels',
    appelsComptes([ligne({})], [APPEL]).conforme,
    appelsComptes([], [APPEL]).conforme,
  ],
  ['aucun appel', aucunAppel([]).conforme, aucunAppel([APPEL]).conforme],
  [
    'un appel sans lieu',
    appelUniqueSansLieu([APPEL]).conforme,
    appelUniqueSansLieu([{ ...APPEL, envoye: { LieuNaissance: '63220' } }]).conforme,
  ],
  [
    'un seul appel',
    appelUniqueSansLieu([APPEL]).conforme,
    appelUniqueSansLieu([APPEL, APPEL]).conforme,
  ],
  [
    'l’identité cachée',
    identiteInaccessible(non('Accès refusé'), 'Accès refusé', ['ADRUN']).conforme,
    identiteInaccessible(non('Accès refusé'), 'Patient Adrun', ['ADRUN']).conforme,
  ],
  [
    'l’appel refusé',
    appelRefuse({ comparaison: [], reprisePossible: false, messages: [] }).conforme,
    appelRefuse({ comparaison: [], reprisePossible: true, messages: [] }).conforme,
  ],
  [
    'la création refusée en nommant le trait',
    creationRefusee(non('Sexe obligatoire'), 'sexe').conforme,
    creationRefusee(non('Champ obligatoire'), 'sexe').conforme,
  ],
  [
    'la création acceptée',
    creationAcceptee(oui).conforme,
    creationAcceptee(non('NSS obligatoire')).conforme,
  ],
  [
    'les sept champs reportés',
    champsReportes(FICHE, APPEL).conforme,
    champsReportes(avec({ dateNaissance: champ('Date de naissance', '12/31/1975') }), APPEL)
      .conforme,
  ],
  [
    'un report sans appel',
    champsReportes(FICHE, APPEL).conforme,
    champsReportes(FICHE, undefined).conforme,
  ],
  [
    'le premier prénom gardé',
    champAffiche(FICHE, 'premierPrenom', 'ZOE').conforme,
    champAffiche(FICHE, 'premierPrenom', 'ANTHONY').conforme,
  ],
  [
    'l’alerte sur le prénom',
    alertePrenom({
      ...FICHE,
      messages: ['Le premier prénom n’est pas le début de la liste des prénoms.'],
    }).conforme,
    alertePrenom(FICHE).conforme,
  ],
  [
    'la reprise refusée et sa raison',
    repriseRefusee(
      { comparaison: [], reprisePossible: false, messages: ['Date de naissance incomplète'] },
      'dateNaissance',
    ).conforme,
    repriseRefusee(
      { comparaison: [], reprisePossible: false, messages: ['Erreur'] },
      'dateNaissance',
    ).conforme,
  ],
  [
    'la fiche inchangée',
    ficheInchangee(FICHE, FICHE).conforme,
    ficheInchangee(FICHE, { ...FICHE, statut: 'Provisoire' }).conforme,
  ],
  [
    'le statut',
    statutAffiche(FICHE, 'récupérée').conforme,
    statutAffiche(FICHE, 'qualifiée').conforme,
  ],
]

describe('contrôles du chapitre INS', () => {
  it.each(CAS)('%s : passe, puis condamne le défaut', (_nom, passe, condamne) => {
    expect(passe).toBe(true)
    expect(condamne).toBe(false)
  })

  it('la recherche refuse un patient oublié comme un patient de trop', () => {
    const patient = (nomNaissance: string) => ({
      nomNaissance,
      premierPrenom: 'A',
      dateNaissance: '',
      sexe: '',
      statut: '',
    })
    const trouves = { patients: [patient('X'), patient('Y')], messages: [] }
    const noms = (...n: string[]) => n.map((nomNaissance) => ({ nomNaissance, premierPrenom: 'A' }))
    expect(rechercheExacte(trouves, noms('Y', 'X')).conforme).toBe(true)
    expect(rechercheExacte(trouves, noms('X')).conforme).toBe(false)
    expect(rechercheExacte(trouves, noms('X', 'Y', 'Z')).conforme).toBe(false)
    expect(rechercheProposee(trouves, { nomNaissance: 'X', premierPrenom: 'A' }).conforme).toBe(
      true,
    )
    expect(rechercheProposee(trouves, { nomNaissance: 'Z', premierPrenom: 'A' }).conforme).toBe(
      false,
    )
    expect(rechercheRefusee({ patients: [], messages: ['Clé fausse'] }).conforme).toBe(true)
    expect(rechercheRefusee({ patients: [], messages: ['Aucun patient'] }).conforme).toBe(false)
  })

  it('les écarts signalés sont ceux attendus, et eux seuls', () => {
    const trait = (nom: string, different: boolean) => ({
      trait: nom,
      local: '',
      insi: '',
      different,
    })
    const reponse = (...comparaison: ReturnType<typeof trait>[]) => ({
      comparaison,
      reprisePossible: true,
      messages: [],
    })
    const juger = (r: ReturnType<typeof reponse>) => ecartsSignales(r, ['lieuNaissance']).conforme
    expect(
      juger(
        reponse(trait('Lieu de naissance', true), trait('Matricule', true), trait('Sexe', false)),
      ),
    ).toBe(true)
    expect(juger(reponse(trait('Lieu de naissance', false)))).toBe(false)
    expect(juger(reponse(trait('Lieu de naissance', true), trait('Sexe', true)))).toBe(false)
  })

  it.each(['31/12/1975', '1975-12-31', '31 décembre 1975'])(
    'la date de la fiche s’écrit « %s »',
    (valeur) => {
      const fiche = avec({ dateNaissance: champ('Né(e) le', valeur) })
      expect(champsReportes(fiche, APPEL).conforme).toBe(true)
      expect(champsPresents(fiche, TOUJOURS_VISIBLES).conforme).toBe(true)
    },
  )

  it.each([
    ['F', true],
    ['Femme', true],
    ['Féminin', true],
    ['Homme', false],
    ['', false],
  ])('« %s » dit le sexe F : %s', (valeur, attendu) => {
    expect(champsReportes(avec({ sexe: champ('Sexe', valeur) }), APPEL).conforme).toBe(attendu)
  })

  it('l’historique peut dire le nouveau statut avant l’ancien', () => {
    const lignes = ['provisoire', 'devient validée, était provisoire'].map((detail) =>
      ligne({ type: 'État', detail, date: '2026-11-20', heure: '9 h 10' }),
    )
    expect(historiqueStatuts(lignes, ['provisoire', 'validée'], 'TESTIER').conforme).toBe(true)
    const faux = [...lignes.slice(0, 1), ligne({ detail: 'devient validée, était qualifiée' })]
    expect(historiqueStatuts(faux, ['provisoire', 'validée'], 'TESTIER').conforme).toBe(false)
  })

  it('l’historique donne les statuts dans l’ordre, du plus ancien ou du plus récent', () => {
    const creation = ligne({ type: 'Statut', detail: 'provisoire', heure: '09:10' })
    const validation = ligne({ type: 'Statut', detail: 'provisoire → validée', heure: '09:11' })
    const statuts = ['provisoire', 'validée']
    expect(historiqueStatuts([creation, validation], statuts, 'TESTIER').conforme).toBe(true)
    expect(historiqueStatuts([validation, creation], statuts, 'TESTIER').conforme).toBe(true)
    expect(historiqueStatuts([creation], statuts, 'TESTIER').conforme).toBe(false)
    expect(
      historiqueStatuts([creation, { ...validation, auteur: '' }], statuts, 'TESTIER').conforme,
    ).toBe(false)
    expect(
      historiqueStatuts([creation, { ...validation, heure: '' }], statuts, 'TESTIER').conforme,
    ).toBe(false)
  })

  it('un constat conforme ne dit pas quoi faire, un constat qui condamne le dit', () => {
    expect(statutAffiche(FICHE, 'récupérée').action).toBe('')
    expect(statutAffiche(FICHE, 'validée').action).not.toBe('')
  })
})
