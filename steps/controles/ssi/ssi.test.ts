import { describe, expect, it } from 'vitest'
import type { LigneTraceCompte } from '../../pilotes/contrat.ts'
import { attributsAffiches, identifiantPriveUnique } from './attributs.ts'
import { compteBloque, expirationAppliquee, motDePasseRefuse } from './mots-de-passe.ts'
import { ecranFerme } from './sessions.ts'
import { compteTrace } from './traces-comptes.ts'
import { versionAffichee } from './version.ts'

const FICHE = [
  { libelle: 'N° RPPS', valeur: '99700000013' },
  { libelle: 'Identifiant interne', valeur: 'U-12' },
  { libelle: "Nom d'exercice", valeur: 'TESTIER' },
  { libelle: "Prénom d'exercice", valeur: 'Camille' },
  { libelle: 'Profession', valeur: 'Médecin' },
]
const fautes = (champs: typeof FICHE) =>
  attributsAffiches(champs).flatMap(({ id, conforme }) => (conforme ? [] : [id]))

describe('les attributs d’un professionnel', () => {
  it('se reconnaissent sous les mots de l’éditeur', () => {
    expect(fautes(FICHE)).toEqual([])
  })

  it('manquent quand le champ est absent, vide ou sans les onze chiffres', () => {
    expect(fautes(FICHE.filter(({ libelle }) => !libelle.startsWith('Nom')))).toEqual([
      'ssi.nom-exercice',
    ])
    const vides = FICHE.map(({ libelle }) => ({ libelle, valeur: '–' }))
    expect(fautes(vides)).toHaveLength(5)
  })

  it('ne partagent pas l’identifiant privé', () => {
    expect(identifiantPriveUnique(FICHE, FICHE).conforme).toBe(false)
    const autre = FICHE.map((c) => (c.valeur === 'U-12' ? { ...c, valeur: 'U-13' } : c))
    expect(identifiantPriveUnique(FICHE, autre).conforme).toBe(true)
  })
})

describe('un mot de passe d’administration', () => {
  it('expiré demande son changement, ou le dit ; il n’ouvre rien', () => {
    const juger = (issue: 'ouverte' | 'a-changer' | 'refusee', ...messages: string[]) =>
      expirationAppliquee({ issue, messages }).conforme
    expect(juger('a-changer')).toBe(true)
    expect(juger('refusee', 'Mot de passe expiré')).toBe(true)
    expect(juger('refusee', 'Mot de passe faux')).toBe(false)
    expect(juger('ouverte')).toBe(false)
  })

  it('bloqué n’ouvre plus, même juste', () => {
    expect(compteBloque({ issue: 'refusee', messages: [] }).conforme).toBe(true)
    expect(compteBloque({ issue: 'ouverte', messages: [] }).conforme).toBe(false)
    expect(compteBloque({ issue: 'a-changer', messages: [] }).conforme).toBe(false)
  })

  it('fautif est refusé, chaque défaut sous son constat', () => {
    const constat = motDePasseRefuse('sans chiffre', { accepte: true, messages: [] })
    expect([constat.id, constat.conforme]).toEqual(['ssi.chiffre', false])
  })
})

it('un écran rouvert sans authentification condamne', () => {
  expect(ecranFerme('retour arrière', { accepte: true, messages: [] }).id).toBe(
    'ssi.retour-arriere',
  )
  expect(ecranFerme('accès direct', { accepte: false, messages: [] }).conforme).toBe(true)
})

describe('la trace d’un compte', () => {
  const HAKIM = { nom: 'EXEMPLAIRE', prenom: 'Hakim' }
  const NOUR = { nom: 'MOCKADMIN', prenom: 'Nour' }
  const LIGNE: LigneTraceCompte = {
    date: '20/11/2026',
    heure: '10:15:30',
    auteur: 'MOCKADMIN Nour',
    compte: 'Hakim EXEMPLAIRE',
    nature: 'Modification d’attributs',
    resultat: 'Succès',
    detail: '',
  }
  const juger = (ligne: Partial<LigneTraceCompte>, reussi = true) =>
    compteTrace('ssi.essai', [{ ...LIGNE, ...ligne }], {
      auteur: NOUR,
      compte: HAKIM,
      nature: 'changement d’attributs',
      reussi,
    }).conforme

  it('donne date, heure, auteur, compte, nature et résultat', () => {
    expect(juger({})).toBe(true)
    for (const manque of ['date', 'heure', 'auteur', 'compte', 'nature', 'resultat'] as const)
      expect([manque, juger({ [manque]: '' })]).toEqual([manque, false])
  })

  it('ne confond ni réussite et échec, ni connexion et déconnexion', () => {
    expect(juger({ resultat: 'Échec' })).toBe(false)
    expect(juger({ resultat: 'Non valide' }, false)).toBe(true)
    const sortie = { ...LIGNE, auteur: 'EXEMPLAIRE', nature: 'Déconnexion' }
    const attendue = { auteur: HAKIM, compte: HAKIM, nature: 'connexion', reussi: true } as const
    expect(compteTrace('ssi.essai', [sortie], attendue).conforme).toBe(false)
    const entree = { ...sortie, nature: 'Connexion au logiciel' }
    expect(compteTrace('ssi.essai', [entree], attendue).conforme).toBe(true)
  })
})

describe('la trace d’un changement de mot de passe', () => {
  const HAKIM = { nom: 'EXEMPLAIRE', prenom: 'Hakim' }
  const juger = (nature: string) =>
    compteTrace(
      'ssi.essai',
      [
        {
          ...{ date: '20/11/2026', heure: '10:00', auteur: 'EXEMPLAIRE Hakim', nature, detail: '' },
          ...{ compte: 'EXEMPLAIRE Hakim', resultat: 'Réussi' },
        },
      ],
      { auteur: HAKIM, compte: HAKIM, nature: 'changement de mot de passe', reussi: true },
    ).conforme

  it.each(['Changement de mot de passe', 'Mot de passe modifié', 'Nouveau mot de passe'])(
    'se reconnaît dans « %s »',
    (nature) => expect(juger(nature)).toBe(true),
  )

  it.each(['Connexion par mot de passe', 'Blocage du mot de passe'])(
    'ne se lit pas dans « %s »',
    (nature) => expect(juger(nature)).toBe(false),
  )
})

describe('la version affichée', () => {
  it('est entière, quelle que soit la phrase qui la porte', () => {
    for (const dite of ['4.2.1', 'Mon LGC v4.2.1', 'Version 4.2.1.', 'Version : 4.2.1 (mars)'])
      expect([dite, versionAffichee(dite, '4.2.1').conforme]).toEqual([dite, true])
    for (const dite of ['4.2', '4.2.10', '14.2.1', ''])
      expect([dite, versionAffichee(dite, '4.2.1').conforme]).toEqual([dite, false])
    expect(versionAffichee('4.2.1', '').conforme).toBe(false)
  })
})
