import {
  Champ,
  decritPar,
  type Erreur,
  Etiquette,
  erreurDe,
  SommaireErreurs,
  TexteErreur,
} from '../../../vues/champ.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { CRITERES, LIBELLES_CRITERE, type ReglageRappels, type RegleRappel } from '../reglage.ts'
import type { SaisieRegle } from '../saisie-reglage.ts'

interface Props {
  cadre: Cadre
  reglage: ReglageRappels
  saisie: SaisieRegle
  erreurs: readonly Erreur[]
}

const nomRegle = ({ critere, valeur }: RegleRappel): string =>
  [LIBELLES_CRITERE[critere], valeur].filter(Boolean).join(' : ')

/** Qui doit un VSM, à quel rythme, et où le rappel se montre (DOC.08). */
export function PageReglageRappels(props: Props) {
  const { cadre, reglage, erreurs } = props
  const libelles = {
    critere: 'Critère',
    valeur: 'Diagnostic ou protocole',
    mois: 'Périodicité en mois',
    ...Object.fromEntries(
      reglage.regles.map((regle, rang) => [`mois-${rang}`, `Mois : ${nomRegle(regle)}`]),
    ),
  }
  return (
    <Page cadre={cadre} titre="Rappels de VSM" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <div class="titre-page">
        <h1>Rappels de VSM</h1>
        <a class="bouton" href="/vsm">
          Voir les VSM à mettre à jour
        </a>
      </div>
      <SommaireErreurs erreurs={erreurs} libelles={libelles} />
      <div class="deux-colonnes">
        <Reglage {...props} />
        <Ajout {...props} />
      </div>
    </Page>
  )
}

function Reglage({ reglage, erreurs }: Props) {
  return (
    <form method="post" action="/reglages/rappels-vsm" class="carte pile" novalidate>
      <fieldset>
        <legend>
          <h2>Affichage des rappels</h2>
        </legend>
        <label class="case">
          <input type="checkbox" name="liste" value="oui" checked={reglage.liste} />
          Nombre de VSM à mettre à jour sur la page d'accueil
        </label>
        <label class="case">
          <input type="checkbox" name="banniere" value="oui" checked={reglage.banniere} />
          Bannière dans le dossier du patient
        </label>
      </fieldset>
      <h2>Règles de rappel</h2>
      {reglage.regles.length === 0 && <p class="vide">Aucune règle : aucun rappel.</p>}
      {reglage.regles.map((regle, rang) => (
        <div class="ligne-regle">
          <Champ
            nom={`mois-${rang}`}
            libelle={`Mois : ${nomRegle(regle)}`}
            valeur={String(regle.mois)}
            erreur={erreurDe(erreurs, `mois-${rang}`)}
            saisie="numeric"
            taille={4}
          />
          <label class="case">
            <input type="checkbox" name={`retirer-${rang}`} value="oui" />
            Retirer la règle « {nomRegle(regle)} »
          </label>
        </div>
      ))}
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Enregistrer les rappels de VSM
        </button>
      </div>
    </form>
  )
}

function Ajout({ saisie, erreurs }: Props) {
  const erreur = erreurDe(erreurs, 'critere')
  return (
    <form
      method="post"
      action="/reglages/rappels-vsm/regles"
      class="carte carte-dense pile"
      aria-labelledby="titre-ajout"
      novalidate
    >
      <h2 id="titre-ajout">Ajouter une règle</h2>
      <div class={erreur ? 'champ champ-fautif' : 'champ'}>
        <Etiquette nom="critere" libelle="Critère" obligatoire />
        <select
          id="critere"
          name="critere"
          aria-required="true"
          aria-invalid={erreur ? 'true' : undefined}
          aria-describedby={decritPar('critere', { mention: true, erreur })}
        >
          <option value="">Choisissez un critère</option>
          {CRITERES.map((critere) => (
            <option value={critere} selected={critere === saisie.critere}>
              {LIBELLES_CRITERE[critere]}
            </option>
          ))}
        </select>
        <TexteErreur nom="critere" erreur={erreur} />
      </div>
      <Champ
        nom="valeur"
        libelle="Diagnostic ou protocole"
        valeur={saisie.valeur}
        erreur={erreurDe(erreurs, 'valeur')}
        aide="Code CIM-10 ou mot du diagnostic, nom du protocole ; vide pour tout protocole"
      />
      <Champ
        nom="mois"
        libelle="Périodicité en mois"
        valeur={saisie.mois}
        erreur={erreurDe(erreurs, 'mois')}
        saisie="numeric"
        obligatoire
      />
      <div class="actions">
        <button type="submit" class="bouton">
          Ajouter la règle
        </button>
      </div>
    </form>
  )
}
