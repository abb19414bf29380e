import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ouvrirBase } from '../base/ouvrir.ts'
import type { Compte } from '../comptes/compte.ts'
import { creerMutations, SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import { IDENTITE_VIDE, type Patient } from '../patients/identite.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { enregistrerDocument } from './actions/enregistrer.ts'
import { figer } from './actions/figer.ts'
import { reprendreEnVersion } from './actions/reprendre-en-version.ts'
import { supprimerDocument } from './actions/supprimer.ts'
import { contenuEssai } from './contenu.essai.ts'
import { documentsDe, effacerBrouillon, figerDocument, lireDocument } from './depot.ts'
import type { Document } from './document.ts'
import { reglerModeleVsm } from './modele-vsm/modele.ts'
import { empechementSortie } from './regles/sortie-possible.ts'
import { corpsDuDossier } from './routes/propositions.ts'

const base = ouvrirBase(null)
beforeAll(() =>
  base.executer(
    `INSERT OR IGNORE INTO compte (id, identifiant, nom, prenom, role, administrateur, hachage)
     VALUES (1, 'c.testier', 'TESTIER', 'Camille', 'medecin', 1, '')`,
  ),
)
afterAll(() => base.fermer())

let minute = 0
const noyau: Noyau = {
  base,
  mutations: SANS_MUTATIONS,
  horloge: { maintenant: () => new Date(Date.UTC(2026, 10, 20, 9, minute++)) },
}
const COMPTE = {
  id: 1,
  nom: 'TESTIER',
  prenom: 'Camille',
  role: 'medecin',
  identifiantNational: '899700000013',
  specialiteAmo: '01',
  secteurActivite: 'SA07',
  profession: '10',
} as Compte
const PATIENT = { id: 1, identite: IDENTITE_VIDE, statut: 'PROV', ins: null } as Patient

beforeEach(() => {
  base.script('DELETE FROM document; DELETE FROM patient; DELETE FROM reglage')
  base.executer(
    `INSERT INTO patient (id, nom_naissance, premier_prenom, prenoms_naissance, date_naissance, sexe,
       lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale, cree_le)
     VALUES (1, 'ADRUN', 'ZOE', '', '1975-12-31', 'F', '63220', '', '', '', '2026-03-02')`,
  )
})

const lire = (id: number): Document => {
  const document = lireDocument(base, 1, id)
  if (!document) throw new Error(`Document ${id} absent`)
  return document
}
const commencer = (): Document => {
  const { type, codage, titre, corps, destinataires, masquages } = contenuEssai()
  const redaction = { type, codage, titre, corps, destinataires, masquages }
  return enregistrerDocument(noyau, {
    patient: PATIENT,
    compte: COMPTE,
    brouillon: null,
    redaction,
  })
}
const terminer = (document: Document, sur: Noyau = noyau): Document => {
  figerDocument(base, document.id, figer(sur, document, PATIENT, COMPTE), Buffer.from('%PDF-'))
  return lire(document.id)
}
const modifier = (document: Document): Document => lire(reprendreEnVersion(noyau, document, COMPTE))

describe('la modification d’un document terminé', () => {
  test('ouvre une version qui garde la série, compte une de plus et nomme la précédente', () => {
    const premiere = terminer(commencer())
    const seconde = terminer(modifier(premiere))
    expect(seconde.contenu).toMatchObject({
      serie: premiere.contenu?.serie,
      version: 2,
      remplace: { id: premiere.contenu?.id, version: 1, titre: premiere.titre },
    })
    expect(seconde.contenu?.id).not.toBe(premiere.contenu?.id)
    expect(lire(premiere.id).remplaceParId).toBe(seconde.id)
  })

  test('n’ouvre qu’un brouillon, et ne remplace rien tant qu’il n’est pas terminé', () => {
    const premiere = terminer(commencer())
    const brouillon = modifier(premiere)
    expect(modifier(premiere).id).toBe(brouillon.id)
    expect(lire(premiere.id).remplaceParId).toBeNull()
    effacerBrouillon(base, brouillon.id)
    expect(documentsDe(base, 1).map(({ id }) => id)).toEqual([premiere.id])
  })

  test('n’efface jamais un document terminé', () => {
    const { id } = terminer(commencer())
    effacerBrouillon(base, id)
    expect(lire(id).contenu).not.toBeNull()
  })

  test.each(['serie-changee-au-remplacement', 'version-non-incrementee'] as const)(
    'sous le mutant %s ne suit plus la règle',
    (mutant) => {
      const premiere = terminer(commencer())
      const brouillon = modifier(premiere)
      const { contenu } = terminer(brouillon, { ...noyau, mutations: creerMutations([mutant]) })
      const suite = [contenu?.serie === premiere.contenu?.serie, contenu?.version]
      expect(suite).toEqual(mutant === 'version-non-incrementee' ? [true, 1] : [false, 2])
    },
  )
})

describe('la suppression', () => {
  test('garde le document, qui l’a retiré et pourquoi, et ne le laisse plus sortir', () => {
    const document = terminer(commencer())
    expect(empechementSortie(document, PATIENT)).toBeNull()
    supprimerDocument(noyau, document, COMPTE, 'Erreur de patient')
    const supprime = lire(document.id)
    expect(supprime.suppression).toMatchObject({
      par: 'Camille TESTIER',
      motif: 'Erreur de patient',
    })
    expect(supprime.contenu).toEqual(document.contenu)
    expect(empechementSortie(supprime, PATIENT)).toContain('Camille TESTIER')
  })
})

test('l’adresse d’un patient, qui porte son matricule, ne sort que d’une identité qualifiée', () => {
  const brouillon: Document = {
    ...commencer(),
    destinataires: [
      {
        ...{ genre: 'patient', nom: 'ADRUN', prenom: 'ZOE' },
        mssante: '275126322074974@patient.mssante.fr',
      },
    ],
  }
  expect(figer(noyau, brouillon, PATIENT, COMPTE).destinataires).toMatchObject([{ mssante: null }])
  const ins = { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' }
  const qualifie = { ...PATIENT, statut: 'QUAL', ins } as Patient
  expect(figer(noyau, brouillon, qualifie, COMPTE).destinataires).toEqual(brouillon.destinataires)
})

test('une synthèse neuve propose le modèle que le cabinet a réglé', () => {
  const modele = () => corpsDuDossier({ base }, 'synthese', PATIENT, COMPTE)
  expect(modele()).toMatchObject({ modele: '2013' })
  reglerModeleVsm(base, '2023.01')
  expect(modele()).toMatchObject({ modele: '2023.01' })
})
