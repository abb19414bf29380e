import { chercherMedicaments } from '../../dossier/medicaments/chercher.ts'
import { ResultatsMedicaments } from '../../dossier/medicaments/resultats.tsx'
import { Champ, erreurDe } from '../../vues/champ.tsx'
import type { RechercheLigne } from '../routes/commander.ts'
import { type Champs, champ, coche, type Probleme } from '../saisie/champs.ts'
import { type ChampLigne, nombreDeLignes, nomDuChamp } from '../saisie/lignes.ts'
import { libelleDeLigne } from './libelles.ts'
import { ListeDeChoix } from './liste-de-choix.tsx'
import { ZoneTexte } from './zone-texte.tsx'

interface Props {
  champs: Champs
  problemes: readonly Probleme[]
  descriptions: readonly ChampLigne[]
  cherche: RechercheLigne | null
}

/** Les lignes d'une ordonnance : on en ajoute, on en retire, sans script. */
export function SaisieLignes(props: Props) {
  const { champs, problemes } = props
  const rangs = Array.from({ length: nombreDeLignes(champs) }, (_, place) => place + 1)
  return (
    <>
      <input type="hidden" name="lignes" value={String(rangs.length)} />
      {rangs.map((rang) => (
        <Ligne {...props} rang={rang} seule={rangs.length === 1} />
      ))}
      <div class="actions">
        <button type="submit" name="action" value="ajouter-ligne" class="bouton">
          Ajouter une ligne
        </button>
      </div>
      <ZoneTexte
        nom="commentaire"
        libelle="Commentaire"
        valeur={champ(champs, 'commentaire')}
        erreur={erreurDe(problemes, 'commentaire')}
        courte
      />
    </>
  )
}

function Ligne(props: Props & { rang: number; seule: boolean }) {
  const { champs, descriptions, cherche, rang, seule } = props
  const medicaments = descriptions.some(({ nom }) => nom === 'posologie')
  const cis = champ(champs, nomDuChamp(rang, 'cis'))
  return (
    <fieldset class="groupe-champs">
      <legend>
        <h2>Ligne {rang}</h2>
      </legend>
      {medicaments && <input type="hidden" name={nomDuChamp(rang, 'cis')} value={cis} />}
      <div class="ligne-ordonnance">
        {descriptions
          .filter(({ genre }) => genre !== 'case')
          .map((description) => (
            <ChampDeLigne {...props} description={description} />
          ))}
      </div>
      <div class="choix">
        {descriptions
          .filter(({ genre }) => genre === 'case')
          .map((description) => (
            <ChampDeLigne {...props} description={description} />
          ))}
      </div>
      <div class="actions">
        {medicaments && (
          <button type="submit" name="action" value={`chercher:${rang}`} class="bouton">
            Chercher le médicament {rang} dans la base
          </button>
        )}
        {!seule && (
          <button
            type="submit"
            name="action"
            value={`retirer:${rang}`}
            class="bouton bouton-discret"
          >
            Retirer la ligne {rang}
          </button>
        )}
        {cis && <span class="secondaire">Choisi dans la base, CIS fictif {cis}</span>}
      </div>
      {cherche?.rang === rang && (
        <ResultatsMedicaments
          cherche={cherche.texte}
          trouves={chercherMedicaments(cherche.texte)}
          rang={rang}
        />
      )}
    </fieldset>
  )
}

function ChampDeLigne({
  champs,
  problemes,
  rang,
  description,
}: Props & { rang: number; description: ChampLigne }) {
  const { genre, obligatoire, choix = {} } = description
  const nom = nomDuChamp(rang, description.nom)
  const libelle = libelleDeLigne(description.libelle, rang)
  const erreur = erreurDe(problemes, nom)
  if (genre === 'case')
    return (
      <label class="case">
        <input type="checkbox" name={nom} value="oui" checked={coche(champs, nom)} />
        {libelle}
      </label>
    )
  if (genre === 'choix')
    return (
      <ListeDeChoix {...{ nom, libelle, erreur }}>
        <option value="">Substituable</option>
        {Object.entries(choix).map(([cle, mot]) => (
          <option value={cle} selected={cle === champ(champs, nom)}>
            {mot}
          </option>
        ))}
      </ListeDeChoix>
    )
  return (
    <Champ
      {...{ nom, libelle, erreur, obligatoire }}
      valeur={champ(champs, nom)}
      saisie={genre === 'entier' ? 'numeric' : 'text'}
    />
  )
}
