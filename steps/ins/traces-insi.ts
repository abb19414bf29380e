import { Then, When } from '@cucumber/cucumber'
import { codesJournalises } from '../controles/ins/appels-journalises.ts'
import { appelantOrganisation, certificatTrace } from '../controles/ins/certificat-organisation.ts'
import {
  codeGarde,
  historiqueGarde,
  matriculeGarde,
  traitsGardes,
} from '../controles/ins/donnees-journalisees.ts'
import { modaliteTracee } from '../controles/ins/modalite-tracee.ts'
import { relanceAvecLieu } from '../controles/ins/relance-avec-lieu.ts'
import type { Monde } from '../monde.ts'
import { dernierAppel } from '../services/appels-insi.ts'
import type { NomPatient } from '../types-parametres.ts'
import { appels } from './appels.ts'

When(
  "elle/il règle les appels à INSi sur le certificat d'organisation de la structure",
  async function (this: Monde) {
    await this.pilote.reglerIdentificationInsi('certificat-organisation')
  },
)

Then(
  'le journal des appels donne chaque appel à INSi et son code retour',
  async function (this: Monde) {
    this.constater(codesJournalises(await this.pilote.lireAppelsInsi(), await appels(this)))
  },
)

Then(
  'le journal des appels donne pour chaque appel la modalité {texte}',
  async function (this: Monde, modalite: string) {
    const lignes = await this.pilote.lireAppelsInsi()
    this.constater(
      modaliteTracee(
        lignes.map((l) => l.modalite),
        modalite,
      ),
    )
  },
)

Then(
  'le journal des appels donne pour le dernier appel la modalité {texte}',
  async function (this: Monde, modalite: string) {
    const champs = await this.pilote.lireDernierAppelInsi()
    const dites = champs.filter((c) => /modalit/i.test(c.libelle)).map((c) => c.valeur)
    this.constater(modaliteTracee(dites, modalite))
  },
)

Then(
  'INSi a reçu pour {identite} un appel sans lieu de naissance, puis un autre avec',
  async function (this: Monde, patient: NomPatient) {
    this.constater(relanceAvecLieu(await appels(this), patient))
  },
)

Then(
  "le journal des appels garde du dernier appel le code, le matricule, l'OID, les traits et l'historique des matricules renvoyés",
  async function (this: Monde) {
    const [champs, recus] = [await this.pilote.lireDernierAppelInsi(), await appels(this)]
    const dernier = dernierAppel(recus)
    const juger = [codeGarde, matriculeGarde, traitsGardes, historiqueGarde]
    this.constater(...juger.map((controle) => controle(champs, dernier)))
  },
)

Then(
  "l'appel à INSi est parti sous le certificat d'organisation, sans assertion",
  async function (this: Monde) {
    this.constater(appelantOrganisation((await appels(this)).at(-1)))
  },
)

Then(
  "le journal des appels dit le mode d'authentification et le certificat employé",
  async function (this: Monde) {
    const champs = await this.pilote.lireDernierAppelInsi()
    this.constater(certificatTrace(champs, (await appels(this)).at(-1)))
  },
)
