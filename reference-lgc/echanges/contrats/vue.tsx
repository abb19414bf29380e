import { Champ } from '../../vues/champ.tsx'
import { jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Contrat } from './depot.ts'

interface Props {
  cadre: Cadre
  contrats: readonly Contrat[]
  /** Le site reçoit-il lui-même ses patients ? */
  directe: boolean
  /** Établissements qui ont déjà écrit. */
  connus: readonly string[]
  saisie: { etablissement: string; libelle: string; erreur: string | null }
}

/** La table des émetteurs liés par contrat, et le réglage sans lequel elle ne joue pas (INS.39). */
export function PageContrats({ cadre, contrats, directe, connus, saisie }: Props) {
  return (
    <Page cadre={cadre} titre="Contrats de confiance" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Contrats de confiance</h1>
      <PriseEnCharge directe={directe} />
      <Table contrats={contrats} />
      <Ajout connus={connus} saisie={saisie} />
    </Page>
  )
}

const CHOIX = [
  {
    valeur: 'directe',
    libelle: 'Le site reçoit ses patients',
    aide: 'Une identité reçue, même qualifiée chez l’émetteur, n’est que récupérée ici.',
  },
  {
    valeur: 'indirecte',
    libelle: 'Le site ne reçoit pas les patients',
    aide: 'Laboratoire, télé-interprétation… L’identité qualifiée d’un émetteur sous contrat reste qualifiée ; sans contrat, elle arrive sans matricule.',
  },
] as const

function PriseEnCharge({ directe }: { directe: boolean }) {
  const actuelle = directe ? 'directe' : 'indirecte'
  return (
    <form method="post" action="/reglages/contrats/prise-en-charge" class="carte pile">
      <fieldset class="pile">
        <legend>
          <h2>Prise en charge</h2>
        </legend>
        {CHOIX.map(({ valeur, libelle, aide }) => (
          <div>
            <label class="case">
              <input
                type="radio"
                name="prise"
                value={valeur}
                checked={valeur === actuelle}
                aria-describedby={`${valeur}-aide`}
              />
              {libelle}
            </label>
            <p class="champ-aide" id={`${valeur}-aide`}>
              {aide}
            </p>
          </div>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="bouton">
          Enregistrer la prise en charge
        </button>
      </div>
    </form>
  )
}

function Table({ contrats }: { contrats: readonly Contrat[] }) {
  if (contrats.length === 0)
    return (
      <section class="carte etat-vide" aria-label="Émetteurs de confiance">
        <h2>Aucun émetteur de confiance</h2>
        <p>Inscrivez ci-dessous les partenaires avec qui un contrat est signé.</p>
      </section>
    )
  return (
    <section class="tableau" tabindex={0} aria-label="Émetteurs de confiance">
      <table>
        <caption class="invisible">Émetteurs liés par un contrat de confiance</caption>
        <thead>
          <tr>
            <th scope="col">Émetteur</th>
            <th scope="col">Code de l'établissement</th>
            <th scope="col">Inscrit le</th>
            <th scope="col">Par</th>
            <th scope="col">
              <span class="invisible">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {contrats.map((contrat) => (
            <tr>
              <th scope="row">{contrat.libelle}</th>
              <td>{contrat.etablissement}</td>
              <td class="compact">{jourDe(contrat.concluLe)}</td>
              <td>{contrat.inscritPar}</td>
              <td class="compact">
                <form method="post" action={`/reglages/contrats/${contrat.id}/retirer`}>
                  <button type="submit" class="bouton bouton-discret">
                    Retirer<span class="invisible"> {contrat.libelle}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ajout({ connus, saisie }: Pick<Props, 'connus' | 'saisie'>) {
  return (
    <form method="post" action="/reglages/contrats" class="carte pile">
      <h2>Inscrire un émetteur</h2>
      <Champ
        nom="libelle"
        libelle="Nom de l'émetteur"
        valeur={saisie.libelle}
        obligatoire
        taille={40}
      />
      <Champ
        nom="etablissement"
        libelle="Code de l'établissement"
        valeur={saisie.etablissement}
        obligatoire
        taille={30}
        erreur={saisie.erreur}
        aide={
          connus.length === 0
            ? 'Tel que ses messages le portent (MSH-4).'
            : `Tel que ses messages le portent (MSH-4). Déjà reçus : ${connus.join(', ')}.`
        }
      />
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Inscrire l'émetteur
        </button>
      </div>
    </form>
  )
}
