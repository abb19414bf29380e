import { Then, When } from '@cucumber/cucumber'
import {
  boitesTrouvees,
  champsAffiches,
  criteresTenus,
  type EssaiCritere,
  homonymeEcarte,
  personneTrouvee,
  sansBoiteMontre,
} from '../controles/ann/recherche.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { CritereAnnuaire, CriteresAnnuaire, Personne } from '../pilotes/contrat.ts'
import {
  type AnnuairePublie,
  lireAnnuaire,
  type ProfessionnelPublie,
  publieSous,
} from '../services/annuaire.ts'

/** Cherche cette personne par son nom et ce qui s'y ajoute ; la retient comme celle que l'on juge. */
async function chercher(
  monde: Monde,
  [personne]: readonly Personne[],
  { ville }: Pick<CriteresAnnuaire, 'ville'> = {},
): Promise<void> {
  if (!personne) throw new Error('Personne n’est nommé.')
  const publie = await lireAnnuaire(monde.brut.simulateurs)
  const cherchee = publieSous(publie, personne, ville)
  monde.vu.annuairePublie = publie
  monde.vu.chercheeAnnuaire = cherchee
  monde.vu.resultatsAnnuaire = await monde.pilote.chercherAnnuaire({
    nomExercice: cherchee.nom,
    prenomExercice: cherchee.prenom,
    ...(ville === undefined ? {} : { ville }),
  })
}

When(
  "elle/il cherche {professionnels} dans l'annuaire",
  async function (this: Monde, qui: readonly Personne[]) {
    await chercher(this, qui)
  },
)

When(
  "elle/il cherche {professionnels}, à {texte}, dans l'annuaire",
  async function (this: Monde, qui: readonly Personne[], ville: string) {
    await chercher(this, qui, { ville })
  },
)

/** Celui qui porte le même nom sous un autre RPPS. */
function homonymeDe(monde: Monde): ProfessionnelPublie {
  const { nom, prenom, rpps } = vuDe(monde, 'chercheeAnnuaire')
  const { professionnels } = vuDe(monde, 'annuairePublie')
  const autre = professionnels.find((p) => p.nom === nom && p.prenom === prenom && p.rpps !== rpps)
  if (!autre) throw new NonVerifiable('L’Annuaire Santé n’a pas d’homonyme.', 'reglage')
  return autre
}

Then('la personne se reconnaît, et le lieu où elle exerce', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(personneTrouvee(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

Then('toutes ses boîtes MSSanté se lisent', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(boitesTrouvees(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

Then("son homonyme d'une autre ville n'est pas proposé", function (this: Monde) {
  const cas = { voulue: vuDe(this, 'chercheeAnnuaire'), homonyme: homonymeDe(this) }
  this.constater(homonymeEcarte(vuDe(this, 'resultatsAnnuaire'), cas))
})

Then('la personne est montrée, sans boîte MSSanté', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(sansBoiteMontre(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

/** Les critères que la FAQ énumère, et tout ce que la personne y met (annuaire.md §1 [V]). */
const CRITERES: readonly {
  critere: CritereAnnuaire
  nom: string
  valeurs(p: ProfessionnelPublie): readonly string[]
}[] = [
  { critere: 'prenomExercice', nom: 'prénom d’exercice', valeurs: (p) => [p.prenom] },
  { critere: 'rpps', nom: 'RPPS', valeurs: (p) => [p.rpps] },
  { critere: 'profession', nom: 'profession', valeurs: (p) => [p.profession] },
  { critere: 'specialite', nom: 'spécialité', valeurs: (p) => [p.specialite] },
  {
    critere: 'raisonSociale',
    nom: 'raison sociale',
    valeurs: (p) => p.exercices.map((e) => e.raison),
  },
  {
    critere: 'codePostal',
    nom: 'code postal',
    valeurs: (p) => p.exercices.map((e) => e.codePostal),
  },
  { critere: 'ville', nom: 'ville', valeurs: (p) => p.exercices.map((e) => e.ville) },
  {
    critere: 'adresseMss',
    nom: 'adresse MSSanté',
    valeurs: (p) => p.exercices.flatMap((e) => e.boites.map(({ adresse }) => adresse)),
  },
]

/** Une valeur que l'annuaire connaît, mais à personne qui porte ce nom. */
function valeurEtrangere(
  { professionnels }: AnnuairePublie,
  { nom }: ProfessionnelPublie,
  valeurs: (p: ProfessionnelPublie) => readonly string[],
): string {
  const siennes = professionnels.filter((p) => p.nom === nom).flatMap(valeurs)
  const autres = professionnels.flatMap(valeurs)
  return autres.find((valeur) => valeur !== '' && !siennes.includes(valeur)) ?? ''
}

When(
  "elle/il cherche {professionnels} par son nom et chacun des autres critères de l'annuaire",
  async function (this: Monde, [personne]: readonly Personne[]) {
    if (!personne) throw new Error('Personne n’est nommé.')
    const publie = await lireAnnuaire(this.brut.simulateurs)
    const cherchee = publieSous(publie, personne)
    const chercherAvec = (critere: CritereAnnuaire, valeur: string) =>
      this.pilote.chercherAnnuaire({ nomExercice: cherchee.nom, [critere]: valeur })
    const essais: EssaiCritere[] = []
    for (const { critere, nom, valeurs } of CRITERES) {
      const autre = await chercherAvec(critere, valeurEtrangere(publie, cherchee, valeurs))
      const sien = await chercherAvec(critere, valeurs(cherchee)[0] ?? '')
      await this.enregistreur.noterEcran(`Nom d’exercice et ${nom}`)
      essais.push({ critere: nom, sien, autre })
    }
    this.vu.chercheeAnnuaire = cherchee
    this.vu.essaisCriteres = essais
  },
)

Then("chaque critère garde la personne ou l'écarte", function (this: Monde) {
  const { rpps } = vuDe(this, 'chercheeAnnuaire')
  this.constater(criteresTenus(vuDe(this, 'essaisCriteres'), rpps))
})

Then("tous les champs que l'annuaire publie d'elle se lisent", async function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(champsAffiches(await this.pilote.lireFicheAnnuaire(cherchee.rpps), cherchee))
})
