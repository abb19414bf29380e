import { Champ, type Erreur, Etiquette, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Chargement } from '../chargement/rapport.ts'
import { FREQUENCES, LIBELLES_FREQUENCE } from '../frequence/reglage.ts'
import type { AgeAnnuaire } from '../recherche/age.ts'
import { AgeDonnees } from './age.tsx'
import { TableChargements } from './chargements.tsx'

/** Le réglage, tel que tapé. */
export interface SaisieReglage {
  frequence: string
  heure: string
  departements: string
}

export const LIBELLES_REGLAGE = {
  frequence: 'Fréquence',
  heure: 'Heure',
  departements: 'Départements gardés',
} as const

interface Props {
  cadre: Cadre
  age: AgeAnnuaire | null
  saisie: SaisieReglage
  erreurs: readonly Erreur[]
  prochain: Date | null
  /** Ce que fait le chargement en cours, en mots. */
  progres: string | null
  chargements: readonly Chargement[]
}

const HEURES = Array.from({ length: 24 }, (_, heure) => heure)

/** Quand l'annuaire se charge, ce qui s'est chargé, et charger maintenant (ANN.01, ANN.04). */
export function PageReglageAnnuaire(props: Props) {
  const { cadre, erreurs, chargements, progres } = props
  const dernier = chargements.find((c) => c.etat !== 'en-cours')
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? "Erreur : chargement de l'annuaire" : "Chargement de l'annuaire"}
      rubrique="reglages"
    >
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <div class="titre-page">
        <h1>Chargement de l'annuaire</h1>
        <p class="actions">
          <a class="bouton" href="/annuaire">
            Chercher dans l'annuaire
          </a>
        </p>
      </div>
      {dernier?.etat === 'echec' && !progres && (
        <Message genre="erreur">
          <p>Le dernier chargement a échoué. {dernier.rapport.erreur}</p>
          <p>
            {props.age
              ? "L'annuaire en place n'a pas changé : vous pouvez continuer à vous en servir."
              : "Aucun annuaire n'est encore en place."}
          </p>
        </Message>
      )}
      <AgeDonnees age={props.age} />
      <div class="deux-colonnes">
        <div class="pile">
          {progres === null ? null : <EnCours progres={progres} />}
          <TableChargements chargements={chargements} />
        </div>
        <div class="pile">
          <Maintenant {...props} />
          <Frequence {...props} />
        </div>
      </div>
    </Page>
  )
}

const EnCours = ({ progres }: { progres: string }) => (
  <section class="carte carte-dense" aria-label="Chargement en cours">
    <h2>Chargement en cours</h2>
    <p role="status" data-suivi="/reglages/annuaire/suivi">
      {progres}
    </p>
    <p class="champ-aide">
      Vous pouvez continuer à travailler : l'annuaire en place sert jusqu'à la fin.{' '}
      <a href="/reglages/annuaire">Actualiser</a>
    </p>
  </section>
)

const Maintenant = ({ prochain, progres }: Props) => (
  <form
    method="post"
    action="/reglages/annuaire/charger"
    class="carte carte-dense pile"
    aria-labelledby="titre-maintenant"
  >
    <h2 id="titre-maintenant">Prochain chargement</h2>
    <p>
      {prochain ? (
        <strong>
          Le {jourDe(prochain)} à {heureLue(prochain)}
        </strong>
      ) : (
        'Aucun chargement automatique.'
      )}
    </p>
    <label class="case">
      <input type="checkbox" name="forcer" value="oui" />
      Même si l'extraction est déjà en place
    </label>
    <div class="actions">
      <button type="submit" class="bouton bouton-principal" disabled={progres !== null}>
        Charger maintenant
      </button>
    </div>
  </form>
)

function Frequence({ saisie, erreurs }: Props) {
  return (
    <form
      method="post"
      action="/reglages/annuaire"
      class="carte carte-dense pile"
      aria-labelledby="titre-frequence"
      novalidate
    >
      <h2 id="titre-frequence">Chargement automatique</h2>
      <SommaireErreurs erreurs={erreurs} libelles={LIBELLES_REGLAGE} />
      <div class="champ">
        <Etiquette nom="frequence" libelle={LIBELLES_REGLAGE.frequence} />
        <select id="frequence" name="frequence">
          {FREQUENCES.map((f) => (
            <option value={f} selected={f === saisie.frequence}>
              {LIBELLES_FREQUENCE[f]}
            </option>
          ))}
        </select>
      </div>
      <div class="champ">
        <Etiquette nom="heure" libelle={LIBELLES_REGLAGE.heure} />
        <select id="heure" name="heure">
          {HEURES.map((h) => (
            <option value={String(h)} selected={String(h) === saisie.heure}>
              {h} h
            </option>
          ))}
        </select>
      </div>
      <Champ
        nom="departements"
        libelle={LIBELLES_REGLAGE.departements}
        valeur={saisie.departements}
        aide="Par exemple 63, 2A, 974. Vide : toute la France. Vos utilisateurs et correspondants sont toujours gardés."
        erreur={erreurDe(erreurs, 'departements')}
      />
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Enregistrer le réglage
        </button>
      </div>
    </form>
  )
}
