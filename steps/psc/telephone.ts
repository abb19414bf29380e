import { Then, When } from '@cucumber/cucumber'
import { reponseRefusee } from '../controles/psc/connexion.ts'
import { nombreCompare } from '../controles/psc/telephone.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { deciderSurTelephone } from '../services/psc.ts'

When(
  '{utilisateur} demande à valider sur son téléphone',
  async function (this: Monde, utilisateur: Utilisateur) {
    this.vu.utilisateur = utilisateur
    this.vu.nombre = (await this.pilote.demanderTelephone(professionnelDe(utilisateur))).nombre
  },
)

/** Décide sur le téléphone simulé ; le nombre qu'il montrait se compare à celui du logiciel. */
async function decider(monde: Monde, decision: 'approve' | 'deny'): Promise<void> {
  const { identifiantNational } = professionnelDe(vuDe(monde, 'utilisateur'))
  const { nombre } = await deciderSurTelephone(monde.simulateurs, identifiantNational, decision)
  monde.vu.nombreTelephone = nombre
  monde.vu.connexionPsc = await monde.pilote.attendreTelephone()
}

When("elle/il refuse dans l'e-CPS", async function (this: Monde) {
  await decider(this, 'deny')
})

When("elle/il accepte dans l'e-CPS", async function (this: Monde) {
  await decider(this, 'approve')
})

Then('le nombre à comparer était celui du téléphone', function (this: Monde) {
  this.constater(nombreCompare(vuDe(this, 'nombre'), vuDe(this, 'nombreTelephone')))
})

Then('le logiciel dit que la demande est refusée', function (this: Monde) {
  this.constater(reponseRefusee(vuDe(this, 'connexionPsc'), 'un refus sur le téléphone'))
})
