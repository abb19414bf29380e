import { Given, Then, When } from '@cucumber/cucumber'
import { aucunEnvoi, blocageExplique } from '../controles/mss/suivi.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { CanalRefuse, Utilisateur } from '../pilotes/contrat.ts'
import { lireEnvois } from '../services/courriels-envoyes.ts'

const enregistrerRefus = (canal: CanalRefuse) =>
  async function (this: Monde): Promise<void> {
    const { accepte, messages } = await this.pilote.enregistrerRefus(canal)
    if (!accepte) throw new NonVerifiable(`Refus non enregistré : ${messages.join(' ')}`)
  }
Given(
  'elle/il enregistre que le patient refuse de recevoir ses documents',
  enregistrerRefus('patient'),
)
Given(
  'elle/il enregistre que le patient refuse que ses documents partent à des professionnels',
  enregistrerRefus('professionnel'),
)

When(
  "elle/il tente de l'envoyer par messagerie sécurisée au patient",
  async function (this: Monde) {
    this.vu.enregistrement = await this.pilote.envoyerDocument({ canal: 'patient' })
  },
)

When(
  "elle/il tente de l'envoyer par messagerie sécurisée à {professionnels}",
  async function (this: Monde, vers: readonly Pick<Utilisateur, 'nom' | 'prenom'>[]) {
    const professionnels = vers.map(({ nom, prenom }) => ({
      ...{ nom, prenom },
      identifiant: professionnelDe({ nom, prenom }).identifiantNational,
    }))
    const a = { canal: 'professionnel', professionnels } as const
    this.vu.enregistrement = await this.pilote.envoyerDocument(a)
  },
)

/** Ce qui est parti se voit chez l'opérateur avant ce qu'en dit l'écran. */
const rienNePart = (raison: Parameters<typeof blocageExplique>[1]) =>
  async function (this: Monde): Promise<void> {
    this.constater(aucunEnvoi(await lireEnvois(this.brut.simulateurs)))
    this.constater(blocageExplique(vuDe(this, 'enregistrement'), raison))
  }
Then(
  "rien n'est parti, et le logiciel dit que l'identité n'est pas qualifiée",
  rienNePart('identite-non-qualifiee'),
)
Then("rien n'est parti, et le logiciel dit que le patient a refusé", rienNePart('refus-du-patient'))
