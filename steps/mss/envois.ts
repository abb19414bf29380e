import { Then, When } from '@cucumber/cucumber'
import { ouvrirArchive } from '../../schemas/xdm/archive.ts'
import {
  adresseDuPatient,
  archiveDe,
  archiveEnvoyee,
  envoiUnique,
  objetConvenu,
  pdfDe,
  pdfIdentique,
  piecesConvenues,
} from '../controles/mss/envoi.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { identiteDuPatient } from '../ins/editions.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { DestinatairesMss, Utilisateur } from '../pilotes/contrat.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import { attendre } from '../services/attendre.ts'
import { lireEnvois } from '../services/courriels-envoyes.ts'

async function envoyer(monde: Monde, a: DestinatairesMss): Promise<void> {
  const { accepte, messages } = await monde.pilote.envoyerDocument(a)
  if (!accepte) throw new NonVerifiable(`Document non envoyé : ${messages.join(' ')}`)
}

When(
  "elle/il l'envoie par messagerie sécurisée à {professionnels}",
  async function (this: Monde, vers: readonly Pick<Utilisateur, 'nom' | 'prenom'>[]) {
    const professionnels = vers.map((personne) => ({
      ...{ nom: personne.nom, prenom: personne.prenom },
      identifiant: professionnelDe(personne).identifiantNational,
    }))
    await envoyer(this, { canal: 'professionnel', professionnels })
  },
)

When(
  "elle/il en prépare l'envoi au patient, en demandant de clore l'échange",
  async function (this: Monde) {
    const { accepte, messages } = await this.pilote.preparerCloture()
    if (!accepte) throw new NonVerifiable(`Envoi non préparé : ${messages.join(' ')}`)
  },
)

When('elle/il envoie ce message', async function (this: Monde) {
  const { accepte, messages } = await this.pilote.envoyerPreparation()
  if (!accepte) throw new NonVerifiable(`Message non envoyé : ${messages.join(' ')}`)
})

When("elle/il l'envoie par messagerie sécurisée au patient", async function (this: Monde) {
  await envoyer(this, { canal: 'patient' })
})

Then(
  "l'opérateur a reçu un seul message, de l'objet et des pièces attendus",
  async function (this: Monde) {
    const envois = await attendre(
      () => lireEnvois(this.brut.simulateurs),
      (recus) => recus.length > 0,
    )
    this.constater(envoiUnique(envois))
    const [envoi] = envois
    if (!envoi) throw new NonVerifiable('Aucun message à lire.')
    this.vu.envoi = envoi
    const { nomNaissance } = await identiteDuPatient(this)
    this.constater(objetConvenu(envoi, nomNaissance), piecesConvenues(envoi))
  },
)

Then('il est adressé au matricule INS du patient', async function (this: Monde) {
  const { matricule } = await identiteDuPatient(this)
  this.constater(adresseDuPatient(vuDe(this, 'envoi'), matricule))
})

Then(
  "l'archive envoyée est entière, du type {texte}, et son PDF est la pièce jointe",
  async function (this: Monde, type: string) {
    const envoi = vuDe(this, 'envoi')
    const ouverture = await ouvrirArchive(archiveDe(envoi)?.octets ?? new Uint8Array())
    this.constater(archiveEnvoyee(ouverture, type))
    const cda = ouverture.ouverte ? ouverture.archive.documents[0]?.cda : null
    const corps = cda?.lu ? (cda.enTete.corps?.octets ?? null) : null
    this.constater(pdfIdentique(corps, pdfDe(envoi)))
  },
)

/** Un fichier du message devient la preuve, octets intacts. */
const joindre = (choisir: (monde: Monde) => { octets: Uint8Array; type: string } | undefined) =>
  async function (this: Monde, numero: string): Promise<void> {
    const piece = choisir(this)
    if (!piece) throw new NonVerifiable('Le message ne porte pas cette pièce.')
    this.enregistreur.joindre(piece)
    const preuve = preuveDuScenario(this.scenario, numero)
    await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
  }

Then(
  "l'archive envoyée est la preuve {numero}",
  joindre((monde) => {
    const archive = archiveDe(vuDe(monde, 'envoi'))
    return archive && { octets: archive.octets, type: 'application/zip' }
  }),
)
Then(
  'le PDF envoyé est la preuve {numero}',
  joindre((monde) => pdfDe(vuDe(monde, 'envoi'))),
)
Then(
  'le message envoyé est la preuve {numero}',
  joindre((monde) => ({ octets: vuDe(monde, 'envoi').source, type: 'message/rfc822' })),
)
