import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ouvrirBase } from '../base/ouvrir.ts'
import { lireCompte } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import { composerCda } from '../documents/cda/composer.ts'
import { ajouterDocument, documentsDe, lireDocument, lirePdf } from '../documents/depot.ts'
import type { Document } from '../documents/document.ts'
import { DESCRIPTIONS } from '../documents/types.ts'
import {
  ADRUN,
  creer,
  creerNavigateur,
  ouvrirLgc,
  SANS_SERVICES,
} from '../essai/navigateur.essai.ts'
import { remettreANeuf } from '../essai/remettre-a-neuf.ts'
import { MUTANTS_ORDONNANCE } from '../mutations/flux/ordonnance.ts'
import { creerMutations, SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import { lirePatient } from '../patients/depot.ts'
import { garderChoix } from './choix.ts'
import { creerOrdonnanceNumerique, type OrdonnanceNumerique } from './ordonnance-numerique.ts'
import { type OrdonnanceEssai, ouvrirOrdonnanceEssai } from './service.essai.ts'

const INSTANT = '2026-11-20T09:00:00.000Z'
const base = ouvrirBase(null)
const mutations = creerMutations()
const noyau = { base, horloge: { maintenant: () => new Date(INSTANT) }, mutations }
let service: OrdonnanceEssai
let on: OrdonnanceNumerique
let session: Session
let connecte: boolean

beforeAll(async () => {
  service = await ouvrirOrdonnanceEssai()
})
afterAll(async () => {
  base.fermer()
  await service.arreter()
})
beforeEach(() => {
  service.vider()
  remettreANeuf(base)
  connecte = true
  const compte = lireCompte(base, 1)
  if (!compte) throw new Error('Compte d’essai absent')
  session = {
    ...{ empreinte: 'e', compte, moyen: 'psc', voie: '', fin: new Date(INSTANT), aChanger: false },
  }
  on = creerOrdonnanceNumerique(noyau, service.options, {
    jetonPsc: async () =>
      connecte
        ? { ouvert: true, jeton: 'psc', identifiant: compte.identifiantNational ?? '' }
        : { ouvert: false, raison: 'mot-de-passe' },
  })
  base.executer(
    `INSERT INTO patient (nom_naissance, premier_prenom, prenoms_naissance, date_naissance,
       date_incertaine, sexe, lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale,
       adresse, telephone, courriel, matricule, oid, ins_obtenue_le, ins_operation, justificatif,
       justificatif_libelle, justificatif_confiance, justificatif_le, justificatif_par, cree_le)
     VALUES ('ADRUN', 'ZOE', 'ZOE', '1975-12-31', '', 'F', '63220', '', '', '', '', '', '',
       '275126322074974', '1.2.250.1.213.1.4.8', ?, 'recherche-traits', 'PA', 'Passeport', 'elevee', ?,
       'Camille TESTIER', ?)`,
    [INSTANT, INSTANT, INSTANT],
  )
})

const patient = () => {
  const lu = lirePatient(noyau, 1)
  if (!lu) throw new Error('Patient d’essai absent')
  return lu
}
const relire = (id: number): Document => {
  const lu = lireDocument(base, 1, id)
  if (!lu) throw new Error('Document d’essai absent')
  return lu
}
function brouillon(remplaceId: number | null = null): Document {
  const id = ajouterDocument(base, {
    ...{ type: 'ordonnance', codage: DESCRIPTIONS.ordonnance.type, titre: 'Traitement' },
    corps: {
      genre: 'medicaments',
      commentaire: '',
      lignes: [
        {
          ...{ cle: 'l1', libelle: 'FICTIMINE 850 mg', code: null, posologie: 'matin et soir' },
          ...{ duree: '3 mois', quantite: '', renouvellements: 0, ald: true },
          ...{ nonSubstituable: null, nonRemboursable: false },
        },
      ],
    },
    ...{ destinataires: [], masquages: [], patientId: 1, auteurId: session.compte.id },
    ...{ auteur: 'Camille TESTIER', creeLe: INSTANT, remplaceId },
  })
  return relire(id)
}
const terminer = (document = brouillon()) => on.terminer(session, document, patient())
const contenuDe = (id: number) => {
  const { contenu } = relire(id)
  if (!contenu) throw new Error('Document non terminé')
  return contenu
}
const cdaDe = (id: number) =>
  composerCda(
    { contenu: contenuDe(id), pdf: lirePdf(base, id) ?? Buffer.alloc(0), niveau: 'N1' },
    SANS_MUTATIONS,
  )
const empreinte = (id: number) =>
  createHash('sha256')
    .update(lirePdf(base, id) ?? '')
    .digest('hex')

describe('une prescription terminée', () => {
  test('est enregistrée une fois ; le numéro est au document, au CDA, et l’empreinte est celle du PDF', async () => {
    const depot = await terminer()
    expect(depot.numero).toMatch(/^99[0-9A-HJKMNP-TV-Z]{16}$/)
    expect([depot.etat, contenuDe(1).ordonnanceNumerique]).toEqual(['enregistree', depot.numero])
    expect(cdaDe(1)).toContain(`root="1.2.250.1.215.500.1.1" extension="${depot.numero}"`)
    expect(service.appels).toEqual(['POST'])
    expect(service.gardees.get(depot.numero ?? '')).toMatchObject({
      ...{ type: '57833-6', pdfSha256: empreinte(1), mentions: ['MED-1096'] },
      patient: { ins: { matricule: '275126322074974' } },
    })
  })

  test('transmet l’opposition du patient et la garde', async () => {
    const document = brouillon()
    garderChoix(base, document.id, { deposer: true, motif: 'patient', opposition: true })
    const { numero } = await terminer(document)
    expect(service.gardees.get(numero ?? '')).toMatchObject({ oppositionConsultation: true })
    expect(contenuDe(1).oppositionConsultation).toBe(true)
  })

  test('sans dépôt demandé n’appelle pas le service et garde la raison', async () => {
    const document = brouillon()
    garderChoix(base, document.id, { deposer: false, motif: 'anonymat', opposition: false })
    const depot = await terminer(document)
    expect([depot.etat, depot.motif, service.appels.length]).toEqual([
      ...['non_demandee', 'Anonymat demandé par la loi', 0],
    ])
  })

  test('terminée deux fois à la fois n’est déposée qu’une fois', async () => {
    const document = brouillon()
    const [un, deux] = await Promise.all([terminer(document), terminer(document)])
    expect([un.numero, service.appels]).toEqual([deux.numero, ['POST']])
  })

  test('et déjà signée ne se dépose pas de nouveau', async () => {
    const document = brouillon()
    const { numero } = await terminer(document)
    expect((await terminer(document)).numero).toBe(numero)
    expect(service.appels).toEqual(['POST'])
  })

  test('puis supprimée se retire du service', async () => {
    const { numero } = await terminer()
    await on.retirer(session, 1)
    expect([service.gardees.size, on.depotDe(1)?.etat, on.depotDe(1)?.numero]).toEqual([
      ...[0, 'annulee', numero],
    ])
  })

  test('qui remplace une ordonnance enregistrée retire l’ancienne du service', async () => {
    const { numero } = await terminer()
    const suivante = await terminer(brouillon(1))
    expect([...service.gardees.keys()]).toEqual([suivante.numero])
    expect(on.depotDe(1)).toMatchObject({ etat: 'annulee', numero })
  })
})

describe('sans dépôt possible', () => {
  test.each([
    ['sans Pro Santé Connect', () => (connecte = false), 'Pro Santé Connect'],
    [
      'sans identité qualifiée',
      () => base.executer('UPDATE patient SET justificatif = NULL, justificatif_libelle = NULL'),
      'qualifi',
    ],
  ])('%s, le document se termine sans code et dit pourquoi', async (_, priver, mot) => {
    priver()
    const depot = await terminer()
    expect(depot).toMatchObject({ etat: 'non_enregistree', numero: null })
    expect(depot.motif).toContain(mot)
    expect([service.appels.length, contenuDe(1).ordonnanceNumerique]).toEqual([0, null])
  })
})

describe('un dépôt qui échoue', () => {
  test.each([
    ['refusé', ['refus'], 'Une ligne manque.', ['POST']],
    ['fermé', ['ferme'], 'momentanément fermée', ['POST']],
    ['tu sans avoir gardé', ['coupe-avant'], 'n’a pas répondu', ['POST', 'GET']],
  ] as const)('%s, laisse un document sans code ni numéro', async (_, fautes, mot, appels) => {
    service.fautes.push(...fautes)
    const depot = await terminer()
    expect([depot.etat, contenuDe(1).ordonnanceNumerique]).toEqual(['non_enregistree', null])
    expect(depot.motif).toContain(mot)
    expect(cdaDe(1)).not.toContain('1.2.250.1.215.500.1.1')
    expect(service.appels).toEqual(appels)
  })

  test('tu après avoir gardé, se retrouve par une lecture et garde son code', async () => {
    service.fautes.push('coupe-apres')
    const depot = await terminer()
    expect([depot.etat, service.appels]).toEqual(['enregistree', ['POST', 'GET']])
    expect(service.gardees.get(depot.numero ?? '')).toMatchObject({ pdfSha256: empreinte(1) })
  })

  test('repris, garde son numéro et donne une version qui remplace le papier sans code', async () => {
    service.fautes.push('refus')
    const { numero } = await terminer()
    const depot = await on.reessayer(session, relire(1), patient())
    expect(depot).toMatchObject({ etat: 'enregistree', numero })
    expect(contenuDe(2)).toMatchObject({ ordonnanceNumerique: numero, version: 2 })
    expect([relire(1).remplaceParId, on.depotDe(1)]).toEqual([2, null])
    expect(await on.reessayer(session, relire(1), patient())).toBeNull()
  })

  test('repris et encore refusé, ne laisse pas de brouillon', async () => {
    service.fautes.push('refus', 'ferme')
    await terminer()
    expect(await on.reessayer(session, relire(1), patient())).toMatchObject({
      etat: 'non_enregistree',
      motif: expect.stringContaining('fermée'),
    })
    expect(documentsDe(base, 1)).toHaveLength(1)
  })

  test('au sort inconnu, se vérifie avant d’être repris : jamais deux ordonnances au service', async () => {
    service.fautes.push('coupe-apres', 'coupe-avant')
    expect((await terminer()).etat).toBe('incertaine')
    const depot = await on.reessayer(session, relire(1), patient())
    expect(service.appels).toEqual(['POST', 'GET', 'GET', 'annulation', 'POST'])
    expect([...service.gardees.keys()]).toEqual([depot?.numero])
  })
})

test('le journal dit qui, quand, quel numéro et quel verdict, rien de ce qui est prescrit', async () => {
  service.fautes.push('coupe-apres')
  const { numero } = await terminer()
  const lignes = base.lire<Record<string, unknown>>('SELECT * FROM on_journal ORDER BY id')
  expect(lignes).toMatchObject([
    { operation: 'deposer', numero, verdict: 'inconnue', le: INSTANT },
    { operation: 'verifier', numero, verdict: 'presente' },
  ])
  expect(JSON.stringify(lignes)).not.toMatch(/FICTIMINE|ADRUN|275126322074974/)
})

test('chaque mutant de l’ordonnance change quelque chose', async () => {
  service.fautes.push('refus')
  await terminer()
  await terminer()
  cdaDe(2)
  composerCda({ contenu: contenuDe(2), pdf: Buffer.alloc(0), niveau: 'N1' }, mutations)
  const consultees = mutations.consultees()
  expect(MUTANTS_ORDONNANCE.map(({ id }) => id).filter((id) => !consultees.includes(id))).toEqual(
    [],
  )
})

test('au mot de passe, le formulaire prévient et la page dit comment déposer', async () => {
  const lgc = ouvrirLgc({ services: { ...SANS_SERVICES, ordonnance: service.options } })
  const n = creerNavigateur(lgc)
  await n.connecter()
  await creer(n, ADRUN)
  const ordonnance = {
    ...{ type: 'ordonnance', titre: 'Essai', genre: 'medicaments', lignes: '1' },
    ...{ 'l1-libelle': 'ESSAI 1 g', 'l1-posologie': '1 par jour', 'l1-duree': '7 jours' },
  }
  const choix = { onChoix: 'oui', onDeposer: 'oui' }
  const garde = await n.envoyer('/patients/1/documents', { ...ordonnance, ...choix })
  expect(garde.texte).toContain('Déposer à l’Ordonnance Numérique')
  expect(garde.texte).toContain('terminée sans être déposée')
  const version = /name="version" value="(\d+)"/.exec(garde.html)?.[1] ?? ''
  const page = await n.envoyer('/patients/1/documents/1', {
    ...{ ...ordonnance, ...choix, version, action: 'terminer' },
  })
  for (const attendu of ['Document terminé, sans code', 'Non enregistrée', 'Déposer maintenant'])
    expect(page.texte).toContain(attendu)
  lgc.fermer()
})
