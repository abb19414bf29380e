import type { Referentiel } from '../../../rem/index.ts'
import type { Course } from '../campagne-en-cours/course.ts'
import { adresseDirect } from '../vues/adresses.ts'
import { Champ, decritPar } from '../vues/champ.tsx'
import { Icone } from '../vues/icones.tsx'
import { Message } from '../vues/message.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import { Arbre } from './arbre.tsx'
import type { ChoixLancer } from './choix.ts'
import type { ErreursLancer } from './lire-demande.ts'

export interface PropsLancer {
  cadre: Cadre
  choix: ChoixLancer
  erreurs: ErreursLancer
  referentiels: readonly Referentiel[]
  referentiel: Referentiel
  automatises: ReadonlyMap<string, unknown>
  mutations: readonly string[]
  enCours: Course | null
}

const LIBELLES_CIBLE = [
  ['reference', 'Le LGC de référence', 'livré avec le banc, rien à préparer'],
  ['guide', 'Votre logiciel, conduit par une personne', 'le banc dit quoi faire et observe'],
  ['pilote', 'Votre logiciel, conduit par un pilote', 'un module que vous avez écrit'],
] as const

const Cible = ({ choix, erreurs }: PropsLancer) => (
  <fieldset class="carte">
    <legend>
      <h2>Sur quoi</h2>
    </legend>
    <div class="pile">
      {LIBELLES_CIBLE.map(([cible, libelle, aide]) => (
        <label class="case">
          <input type="radio" name="cible" value={cible} checked={choix.cible === cible} />
          <span>
            {libelle} <span class="secondaire">{aide}</span>
          </span>
        </label>
      ))}
      <Champ
        nom="pilote"
        libelle="Chemin du pilote"
        aide="Dans le dossier où la console a été lancée. Sert seulement avec un pilote."
        erreur={erreurs.cible ?? null}
      >
        <input
          id="pilote"
          name="pilote"
          type="text"
          value={choix.pilote}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={erreurs.cible ? 'true' : undefined}
          aria-describedby={decritPar('pilote', { aide: 'oui', erreur: erreurs.cible ?? null })}
        />
      </Champ>
      <label class="case">
        <input type="checkbox" name="repetition" checked={choix.repetition} />
        <span>
          Répétition <span class="secondaire">rien n’y sera recevable</span>
        </span>
      </label>
      <details open={choix.mutations !== ''}>
        <summary>Éprouver le banc</summary>
        <div class="pile">
          <Champ
            nom="mutations"
            libelle="Défauts volontaires"
            aide="Le LGC de référence est faussé exprès : le banc doit le condamner. Séparez-les par des virgules."
            erreur={erreurs.mutations ?? null}
          >
            <input
              id="mutations"
              name="mutations"
              type="text"
              value={choix.mutations}
              spellcheck={false}
              autocomplete="off"
              list="liste-mutations"
              aria-invalid={erreurs.mutations ? 'true' : undefined}
              aria-describedby={decritPar('mutations', {
                aide: 'oui',
                erreur: erreurs.mutations ?? null,
              })}
            />
          </Champ>
        </div>
      </details>
    </div>
  </fieldset>
)

const Referentiels = ({ choix, referentiels, referentiel }: PropsLancer) => (
  <fieldset class="carte">
    <legend>
      <h2>Pour quelle candidature</h2>
    </legend>
    <div class="pile">
      <Champ nom="rem" libelle="Référentiel" aide={referentiel.titre}>
        <select id="rem" name="rem" aria-describedby="rem-aide">
          {referentiels.map(({ code }) => (
            <option value={code} selected={code === choix.rem}>
              {code}
            </option>
          ))}
        </select>
      </Champ>
      <p>
        <button type="submit" class="bouton bouton-discret" formmethod="get" formaction="/lancer">
          Montrer ce référentiel
        </button>
      </p>
      <fieldset class="profils">
        <legend>Profils</legend>
        {referentiel.profils.map(({ nom, regle }) => (
          <label class="case" title={regle}>
            <input
              type="checkbox"
              name="profil"
              value={nom}
              checked={nom === 'Général' || choix.profils.includes(nom)}
              disabled={nom === 'Général'}
            />
            {nom}
          </label>
        ))}
      </fieldset>
    </div>
  </fieldset>
)

const Choisir = (props: PropsLancer) => (
  <fieldset class="carte">
    <legend>
      <h2>Quoi jouer</h2>
    </legend>
    <div class="pile">
      <p class="secondaire">Sans rien cocher, tout ce que les profils demandent.</p>
      {props.erreurs.selection && (
        <Message genre="erreur">
          <p>{props.erreurs.selection}</p>
        </Message>
      )}
      <div class="filtres">
        <div class="champ champ-large">
          <label for="texte">Chercher une exigence ou un scénario</label>
          <input
            id="texte"
            type="search"
            name="texte"
            value={props.choix.texte}
            autocomplete="off"
            data-chercher
          />
        </div>
        <button
          type="submit"
          class="bouton bouton-discret"
          formmethod="get"
          formaction="/lancer"
          data-sans-script
        >
          Chercher
        </button>
      </div>
      <p class="secondaire" role="status" data-compte-choix />
      <Arbre {...props} />
    </div>
  </fieldset>
)

/** Le formulaire qui lance une campagne. */
export const PageLancer = (props: PropsLancer) => {
  const { cadre, enCours, mutations } = props
  return (
    <Page cadre={cadre} titre="Lancer une campagne" rubrique="/lancer" scripts={['lancer']}>
      <h1>Lancer une campagne</h1>
      {enCours && (
        <Message genre="information">
          <p>
            Une campagne joue déjà. <a href={adresseDirect(enCours.id)}>La suivre</a>, ou attendez
            sa fin : une seule joue à la fois.
          </p>
        </Message>
      )}
      <form method="post" action="/lancer" class="lancer">
        <div class="lancer-cotes">
          <Choisir {...props} />
          <div class="pile">
            <Cible {...props} />
            <Referentiels {...props} />
          </div>
        </div>
        <datalist id="liste-mutations">
          {mutations.map((id) => (
            <option value={id} />
          ))}
        </datalist>
        <p class="actions lancer-actions">
          <button type="submit" class="bouton bouton-principal" disabled={enCours !== null}>
            <Icone nom="lancer" />
            Lancer
          </button>
        </p>
      </form>
    </Page>
  )
}
