import { Then, When } from '@cucumber/cucumber'
import type { EmetteurFlux } from '../../mocks/flux/emetteurs.ts'
import { sansMatriculeNiOid } from '../controles/ins/ins-absente.ts'
import {
  echangeRetrouve,
  echangeTrace,
  superUtilisateurAffiche,
} from '../controles/ins/partenaires.ts'
import {
  type DiffusionAttendue,
  diffusionJuste,
  modificationPropagee,
  porteModification,
  porteRetrait,
  retraitPropage,
} from '../controles/ins/propagation.ts'
import { type Monde, vuDe } from '../monde.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import { attendre } from '../services/attendre.ts'
import { type MessageDiffuse, messagesDiffuses } from '../services/flux.ts'
import type { StatutVoulu } from '../services/preparer-patient.ts'
import { exigerRaccordement } from '../services/raccordement.ts'
import type { NomPatient } from '../types-parametres.ts'

When('elle/il affiche son profil', async function (this: Monde) {
  this.vu.profil = await this.pilote.afficherProfil()
})

Then("son profil est celui d'un super-utilisateur", function (this: Monde) {
  this.constater(superUtilisateurAffiche(vuDe(this, 'profil')))
})

When('elle/il consulte la fiche', async function (this: Monde) {
  this.vu.ficheAvant = await this.pilote.lireIdentite()
})

When('elle/il change le nom utilisé en {texte}', async function (this: Monde, nom: string) {
  this.vu.enregistrement = await this.pilote.modifierPatient({ nomUtilise: nom })
})

Then("la fiche n'a ni matricule INS ni OID", async function (this: Monde) {
  this.constater(sansMatriculeNiOid(await this.pilote.lireIdentite()))
})

/** Attend un message du logiciel ; celui qui convient ira dans la preuve. */
async function recevoir(monde: Monde, convient: (message: MessageDiffuse) => boolean) {
  const messages = await attendre(
    () => messagesDiffuses(monde.simulateurs),
    (recus) => recus.some(convient),
  )
  const trouve = messages.findLast(convient)
  if (trouve) monde.vu.diffusions = [...(monde.vu.diffusions ?? []), trouve]
  return messages
}

async function jugerDiffusion(monde: Monde, attendue: DiffusionAttendue): Promise<void> {
  const messages = await recevoir(monde, (m) => porteModification(m, attendue))
  if (messages.length === 0) await exigerRaccordement(monde)
  monde.constater(modificationPropagee(messages, attendue), diffusionJuste(messages, attendue))
}

/** Dehors, récupérée se dit provisoire et qualifiée se dit validée (ins.md §9 [V]). */
const fiabiliteDe = (statut: StatutVoulu) =>
  statut === 'validée' || statut === 'qualifiée' ? 'VALI' : 'PROV'

/** Le matricule que la fiche montrait avant la modification. */
const matriculeAvant = (monde: Monde): string =>
  (vuDe(monde, 'ficheAvant').champs.matriculeIns?.valeur ?? '').replace(/\s/g, '').slice(0, 15)

Then(
  "le système raccordé a reçu le nom de naissance {texte}, d'une identité {statut}, sans matricule",
  async function (this: Monde, valeur: string, statut: StatutVoulu) {
    const fiabilite = fiabiliteDe(statut)
    await jugerDiffusion(this, { trait: 'nomNaissance', valeur, fiabilite, matricule: null })
  },
)

Then(
  "le système raccordé a reçu le nom utilisé {texte}, d'une identité {statut}, sans matricule",
  async function (this: Monde, valeur: string, statut: StatutVoulu) {
    const fiabilite = fiabiliteDe(statut)
    await jugerDiffusion(this, { trait: 'nomUtilise', valeur, fiabilite, matricule: null })
  },
)

Then(
  "le système raccordé a reçu le nom utilisé {texte}, d'une identité {statut}, avec son matricule",
  async function (this: Monde, valeur: string, statut: StatutVoulu) {
    const [fiabilite, matricule] = [fiabiliteDe(statut), matriculeAvant(this)] as const
    await jugerDiffusion(this, { trait: 'nomUtilise', valeur, fiabilite, matricule })
  },
)

Then('le système raccordé a reçu le retrait du matricule', async function (this: Monde) {
  const matricule = matriculeAvant(this)
  const messages = await recevoir(this, (m) => porteRetrait(m, matricule))
  this.constater(retraitPropage(messages, matricule))
})

Then(
  'les messages reçus par le système raccordé sont la preuve {numero}',
  async function (this: Monde, numero: string) {
    const retenus = vuDe(this, 'diffusions').map(({ id }) => id)
    // La preuve est le message tel que le logiciel l'a émis.
    const textes = (await messagesDiffuses(this.brut.simulateurs))
      .filter(({ id }) => retenus.includes(id))
      .map(({ contenu }) => contenu.trimEnd())
    const octets = Buffer.from(`${textes.join('\n\n')}\n`)
    this.enregistreur.joindre({ octets, type: 'text/plain' })
    const preuve = preuveDuScenario(this.scenario, numero)
    await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
  },
)

Then(
  "le journal des échanges donne l'envoi de l'INS de {identite} au {emetteur}, sa date et son heure",
  async function (this: Monde, patient: NomPatient, destinataire: EmetteurFlux) {
    const lignes = await attendre(
      () => this.pilote.lireJournalEchanges(),
      (lues) => lues.some((ligne) => echangeRetrouve(ligne, patient, destinataire)),
    )
    this.constater(echangeTrace(lignes, patient, destinataire))
  },
)
