import type { Child } from 'hono/jsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { civilitesDe, nomEntree, type Resultat } from '../recherche/entree.ts'
import type { PersonneAnnuaire } from '../recherche/personne.ts'
import { precisionBoite } from './boites.tsx'

interface Props {
  cadre: Cadre
  personne: PersonneAnnuaire
  /** Le logiciel peut-il redemander la fiche à l'ANS ? */
  actualisable: boolean
}

/** Une personne de l'annuaire : qui elle est, où elle exerce, par où lui écrire. */
export function PageFichePersonne({ cadre, personne, actualisable }: Props) {
  const { entrees, identifiant, source } = personne
  const [premiere] = entrees
  const titre = premiere ? nomEntree(premiere) : 'Professionnel absent de l’annuaire'
  const administre = cadre.session.compte.role === 'administrateur'
  return (
    <Page cadre={cadre} titre={titre} rubrique="annuaire">
      <Fil />
      <div class="titre-page">
        <h1>{titre}</h1>
        <div class="actions">
          {actualisable && (
            <form
              method="post"
              action={`/annuaire/personnes/${identifiant}/actualiser`}
              data-une-fois
            >
              <button type="submit" class="bouton">
                Actualiser auprès de l’Annuaire Santé
              </button>
            </form>
          )}
          {premiere && administre && (
            <a class="bouton bouton-principal" href={`/comptes/nouveau?annuaire=${identifiant}`}>
              Créer un utilisateur
            </a>
          )}
        </div>
      </div>
      <p class="secondaire">{source}</p>
      {premiere ? (
        <>
          <Identite {...premiere} />
          {entrees.map((e) => (
            <Exercice cadre={cadre} entree={e} />
          ))}
        </>
      ) : (
        <section class="carte etat-vide" aria-label="Absence">
          <h2>Cette personne n’est pas dans l’annuaire</h2>
          <p>
            Elle a pu cesser son activité. Si elle est de vos correspondants, sa fiche est gardée.
          </p>
        </section>
      )}
    </Page>
  )
}

/** Une structure : son adresse et ses boîtes. */
export function PageFicheStructure({ cadre, structure }: { cadre: Cadre; structure: Resultat }) {
  const titre = nomEntree(structure)
  return (
    <Page cadre={cadre} titre={titre} rubrique="annuaire">
      <Fil />
      <h1>{titre}</h1>
      <Exercice cadre={cadre} entree={structure} />
    </Page>
  )
}

const Fil = () => (
  <p class="fil">
    <a href="/annuaire">Annuaire Santé</a>
  </p>
)

const Trait = ({ libelle, children }: { libelle: string; children: Child }) => (
  <div>
    <dt>{libelle}</dt>
    <dd>{children}</dd>
  </div>
)

const Identite = (e: Resultat) => (
  <section class="carte carte-dense" aria-labelledby="titre-identite">
    <h2 id="titre-identite">Identité professionnelle</h2>
    <dl class="traits">
      <Trait libelle="Numéro RPPS">{e.rpps || 'aucun'}</Trait>
      <Trait libelle="Civilité">{civilitesDe(e) || 'aucune'}</Trait>
      <Trait libelle="Nom d'exercice">{e.nom}</Trait>
      <Trait libelle="Prénom d'exercice">{e.prenom}</Trait>
      <Trait libelle="Profession">{e.profession}</Trait>
      <Trait libelle="Spécialité">{e.specialite || 'aucune'}</Trait>
    </dl>
  </section>
)

function Exercice({ cadre, entree: e }: { cadre: Cadre; entree: Resultat }) {
  const titre = e.genre === 'ORG' ? 'Coordonnées' : e.raison || e.commune || 'Sans activité ouverte'
  return (
    <section class="carte carte-dense pile" aria-label={titre}>
      <h2>{titre}</h2>
      <dl class="traits">
        {e.mode !== '' && <Trait libelle="Mode d'exercice">{e.mode}</Trait>}
        {e.enseigne !== '' && <Trait libelle="Enseigne commerciale">{e.enseigne}</Trait>}
        {(e.voie || e.commune) && (
          <Trait libelle="Adresse">
            {[e.voie, `${e.code_postal} ${e.commune}`.trim()].filter(Boolean).join(', ')}
          </Trait>
        )}
        {e.telephone !== '' && <Trait libelle="Téléphone">{e.telephone}</Trait>}
      </dl>
      <h3>Boîtes MSSanté</h3>
      {e.boites.length === 0 ? (
        <p class="vide">Aucune boîte MSSanté : on ne peut pas lui écrire.</p>
      ) : (
        <ul class="pieces annuaire-ecrire">
          {e.boites.map((boite) => (
            <li>
              <div>
                <strong class="adresse-longue">{boite.adresse}</strong>
                <br />
                <span class="secondaire">{precisionBoite(boite)}</span>
              </div>
              {cadre.messagerie !== null && (
                <a
                  class="bouton bouton-discret"
                  href={`/messagerie/nouveau?a=${encodeURIComponent(boite.adresse)}`}
                >
                  Écrire
                  <span class="invisible"> à {boite.adresse}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
