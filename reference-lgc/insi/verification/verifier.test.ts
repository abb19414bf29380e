import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Base } from '../../base/base.ts'
import { ouvrirBase } from '../../base/ouvrir.ts'
import { lireEchange } from '../../journaux/insi/detail.ts'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import { type AppelsInsi, creerAppels } from '../appels.ts'
import { ouvrirServiceEssai, reponseVerification, type ServiceEssai } from '../service.essai.ts'
import type { DemandeVerification } from './demande.ts'

let service: ServiceEssai
let base: Base
let appels: AppelsInsi
beforeAll(async () => {
  service = await ouvrirServiceEssai()
  base = ouvrirBase(null)
  const { url, ca, certificat, cle } = service
  appels = creerAppels(
    { base, horloge: { maintenant: () => new Date() }, mutations: SANS_MUTATIONS },
    {
      options: { url, ca, certificat, cle, authentification: 'certificat' },
      lecteur: null,
      version: '0.1.0',
    },
  )
})
afterAll(async () => {
  appels.fermer()
  base.fermer()
  await service.arreter()
})

const DEMANDE: DemandeVerification = {
  ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' },
  traits: {
    nomNaissance: 'ADRUN',
    premierPrenom: 'ZOE',
    prenomsNaissance: '',
    sexe: 'F',
    dateNaissance: '1975-12-31',
    lieuNaissance: '',
  },
  patientId: null,
  auteur: 'Réception des flux',
  motif: 'flux-recu',
}

describe('la vérification de données reçues pour personne encore', () => {
  test.each([
    [{ corps: reponseVerification('00', 'OK') }, { genre: 'concorde', code: '00' }],
    [{ corps: reponseVerification('01', 'KO') }, { genre: 'discorde', code: '01' }],
    [{ statut: 503 }, { genre: 'incident', code: 'http-503', message: expect.any(String) }],
  ])('rend son issue et la journalise sans dossier', async (livraison, attendu) => {
    service.repondre(livraison)
    expect(await appels.verifier(DEMANDE)).toEqual(attendu)
    const [{ id = 0 } = {}] = base.lire<{ id?: number }>('SELECT max(id) AS id FROM echange_insi')
    expect(lireEchange({ base }, id)).toMatchObject({
      patient: null,
      auteur: 'Réception des flux',
      motif: 'flux-recu',
      action: 'verification',
      code: attendu.code,
      mode: 'certificat',
    })
  })

  test('envoie le premier prénom quand la liste de l’état civil est inconnue', async () => {
    service.repondre({ corps: reponseVerification('00', 'OK') })
    await appels.verifier(DEMANDE)
    const corps = service.demandes.at(-1)?.corps ?? ''
    expect(corps).toContain('<vu:Prenom>ZOE</vu:Prenom>')
    expect(corps).not.toContain('ListePrenom')
  })
})
