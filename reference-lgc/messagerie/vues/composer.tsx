import type { Child } from 'hono/jsx'
import type { RechercheDestinataire } from '../../annuaire/recherche/composition.ts'
import { DestinatairesAnnuaire } from '../../annuaire/vues/destinataires.tsx'
import { Champ, Etiquette } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Boite } from '../boites/boite.ts'
import { OBJET_MAX, TEXTE_MAX } from '../regles/texte-present.ts'

/** Les champs du formulaire, tels que tapés. */
export interface SaisieEnvoi {
  boite: string
  canal: 'professionnel' | 'patient'
  choisis: readonly string[]
  autre: string
  objet: string
  texte: string
  remise: boolean
  lecture: boolean
  fin: boolean
}

/** Un destinataire proposé : un correspondant du cabinet. */
export interface Propose {
  nom: string
  adresse: string
  precision: string
}

interface Props {
  cadre: Cadre
  bandeau?: Child
  titre: string
  retour: { adresse: string; libelle: string }
  /** Où le formulaire est envoyé. */
  adresse: string
  boites: readonly Boite[]
  saisie: SaisieEnvoi
  proposes: readonly Propose[]
  /** La recherche dans l'annuaire du cabinet ; absente sans annuaire. */
  annuaire?: RechercheDestinataire | null
  /** Le nom que l'annuaire donne à une adresse choisie hors du carnet. */
  nommer?: (adresse: string) => string
  /** Le patient est un destinataire possible : son nom, jamais son adresse (UX.32). */
  patient: { nom: string; empechement: string | null } | null
  /** Le patient est le seul destinataire. */
  seul?: boolean
  /** Ce qui partira : l'objet convenu et les deux fichiers. */
  document: { objet: string; fichiers: readonly string[] } | null
  /** Les destinataires d'une réponse : fixés par le message auquel on répond. */
  reponse: { id: number; nom: string } | null
  erreur: string | null
}

/** Écrire : à qui, par quelle boîte, quoi, avec quels accusés. Rien de tapé ne se perd. */
export function PageComposer(props: Props) {
  const { cadre, bandeau, titre, retour, adresse, erreur, document, saisie, boites, reponse } =
    props
  return (
    <Page
      cadre={cadre}
      titre={erreur ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="messagerie"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={retour.adresse}>{retour.libelle}</a>
      </p>
      <h1>{titre}</h1>
      {erreur && (
        <Message genre="erreur">
          <p>{erreur}</p>
        </Message>
      )}
      {boites.length === 0 ? (
        <Message genre="attention">
          <p>
            Aucune boîte MSSanté n'est réglée. <a href="/messagerie/boites">Ajouter une boîte</a>
          </p>
        </Message>
      ) : (
        <form method="post" action={adresse} class="carte pile" novalidate>
          {reponse && <input type="hidden" name="reponse" value={String(reponse.id)} />}
          <ChoixBoite boites={boites} choisie={saisie.boite} />
          <Pour {...props} />
          {document ? (
            <APartir {...document} />
          ) : (
            <Champ
              nom="objet"
              libelle="Objet"
              valeur={saisie.objet}
              aide={`${OBJET_MAX} caractères au plus`}
              obligatoire
            />
          )}
          <Texte valeur={saisie.texte} />
          <Options {...props} />
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Envoyer
            </button>
            <a class="bouton bouton-discret" href={retour.adresse}>
              Annuler
            </a>
          </div>
        </form>
      )}
    </Page>
  )
}

function ChoixBoite({ boites, choisie }: { boites: readonly Boite[]; choisie: string }) {
  return (
    <div class="champ">
      <Etiquette nom="boite" libelle="Boîte d'envoi" />
      <select id="boite" name="boite">
        {boites.map((boite) => (
          <option value={String(boite.id)} selected={String(boite.id) === choisie}>
            {boite.libelle === '' ? boite.adresse : `${boite.libelle} (${boite.adresse})`}
          </option>
        ))}
      </select>
    </div>
  )
}

function Pour(props: Props) {
  const { reponse, seul, patient } = props
  if (reponse)
    return (
      <p>
        Réponse à <strong>{reponse.nom}</strong>
      </p>
    )
  return seul && patient ? (
    <p>
      À <strong>{patient.nom}</strong>, dans Mon espace santé
    </p>
  ) : (
    <Destinataires {...props} />
  )
}

function Destinataires({ saisie, proposes, patient, annuaire, nommer }: Props) {
  const horsCarnet = saisie.choisis.filter(
    (adresse) => !proposes.some((p) => p.adresse === adresse),
  )
  return (
    <>
      {patient && (
        <fieldset>
          <legend class="etiquette-groupe">Envoyer à</legend>
          <div class="choix">
            <label>
              <input
                type="radio"
                name="canal"
                value="professionnel"
                checked={saisie.canal === 'professionnel'}
              />
              Des professionnels
            </label>
            <label>
              <input
                type="radio"
                name="canal"
                value="patient"
                checked={saisie.canal === 'patient'}
                aria-describedby={patient.empechement ? 'patient-empechement' : undefined}
              />
              {patient.nom}, dans Mon espace santé
            </label>
          </div>
          {patient.empechement && (
            <p class="champ-aide" id="patient-empechement">
              {patient.empechement}
            </p>
          )}
        </fieldset>
      )}
      <fieldset>
        <legend class="etiquette-groupe">Professionnels</legend>
        {proposes.length === 0 ? (
          <p class="champ-aide">Aucun correspondant du cabinet n'a d'adresse MSSanté.</p>
        ) : (
          <div class="destinataires">
            {proposes.map(({ nom, adresse, precision }) => (
              <label class="case">
                <input
                  type="checkbox"
                  name="a"
                  value={adresse}
                  checked={saisie.choisis.includes(adresse)}
                />
                <span>
                  {nom}
                  {precision !== '' && <span class="precision">{precision}</span>}
                </span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
      {annuaire && (
        <DestinatairesAnnuaire
          recherche={annuaire}
          choisis={horsCarnet.map((adresse) => ({ adresse, nom: nommer?.(adresse) ?? '' }))}
        />
      )}
      <Champ
        nom="autre"
        libelle="Autre adresse MSSanté"
        valeur={saisie.autre}
        aide="Plusieurs adresses se séparent par une virgule. Celle d'un patient ne se tape pas."
      />
    </>
  )
}

const APartir = ({ objet, fichiers }: { objet: string; fichiers: readonly string[] }) => (
  <dl class="traits">
    <div>
      <dt>Objet</dt>
      <dd>{objet}</dd>
    </div>
    <div>
      <dt>Pièces jointes</dt>
      <dd>
        {fichiers.map((nom) => (
          <>
            {nom}
            <br />
          </>
        ))}
      </dd>
    </div>
  </dl>
)

const Texte = ({ valeur }: { valeur: string }) => (
  <div class="champ">
    <div class="etiquette">
      <label for="texte">Message</label>
      <span class="mention" id="texte-mention">
        obligatoire
      </span>
    </div>
    <textarea
      id="texte"
      name="texte"
      class="zone-message"
      rows={8}
      maxlength={TEXTE_MAX}
      aria-required="true"
      aria-describedby="texte-mention texte-aide"
    >
      {/* Le navigateur retire le premier retour à la ligne d'une zone de texte : on lui en donne un. */}
      {`\n${valeur}`}
    </textarea>
    <p class="champ-aide" id="texte-aide">
      **deux étoiles** mettent un passage en gras ; un tiret en début de ligne fait une liste.
    </p>
  </div>
)

function Options({ saisie, patient, reponse }: Props) {
  const versPatient = patient !== null || (reponse !== null && saisie.canal === 'patient')
  return (
    <fieldset>
      <legend class="etiquette-groupe">Suites attendues</legend>
      <label class="case">
        <input type="checkbox" name="remise" value="oui" checked={saisie.remise} />
        Demander un accusé de réception
      </label>
      <label class="case">
        <input type="checkbox" name="lecture" value="oui" checked={saisie.lecture} />
        Demander un accusé de lecture
      </label>
      {versPatient && (
        <label class="case">
          <input type="checkbox" name="fin" value="oui" checked={saisie.fin} />
          Clore la conversation : le patient ne pourra pas répondre
        </label>
      )}
    </fieldset>
  )
}
