import type { Cog } from '../../cog/cog.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { MOTS_SEXE } from '../../patients/libelles.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { Icone } from '../../vues/icones.tsx'
import { Message } from '../../vues/message.tsx'
import { StatutIdentite } from '../../vues/statut.tsx'
import type { DocumentRecu } from '../document-recu.ts'
import type { Candidat, Rapprochement } from '../identite/cas.ts'
import { type Accord, LIBELLES_TRAITS, type Trait } from '../identite/comparer-traits.ts'
import type { Rattachement } from '../identite/rattachement-possible.ts'

export interface Propose {
  candidat: Candidat
  rattachement: Rattachement
}

interface Props {
  recu: DocumentRecu
  rapprochement: Rapprochement
  proposes: readonly Propose[]
  cog: Cog
  mutations: Mutations
}

/** Le document et les dossiers possibles, trait par trait, puis la décision (MSS.23, ERGO.01). */
export function Rattacher(props: Props) {
  const { recu, rapprochement, proposes } = props
  const refus = rapprochement.cas === 'sans-identite' && recu.lu.patients > 1
  return (
    <section class="carte pile" id="rattacher" aria-labelledby="titre-rattacher">
      <h2 id="titre-rattacher">Rattacher à un dossier</h2>
      <Message genre={rapprochement.cas === 'parfaite' ? 'succes' : 'attention'}>
        <p>{rapprochement.explication}</p>
      </Message>
      {proposes.map((propose) => (
        <CarteCandidat {...props} {...propose} />
      ))}
      {!refus && <AutreDossier recu={recu} />}
    </section>
  )
}

const ACCORDS: Record<
  Accord,
  { icone: 'succes' | 'erreur' | 'information'; mot: string; classe: string }
> = {
  identique: { icone: 'succes', mot: 'Identique', classe: 'comparaison-identique' },
  different: { icone: 'erreur', mot: 'Différent', classe: 'comparaison-différent' },
  manquant: { icone: 'information', mot: 'Non renseigné', classe: 'comparaison-nouveau' },
}

function CarteCandidat({ recu, candidat, rattachement, cog, mutations }: Props & Propose) {
  const { patient, traits } = candidat
  const nom = `${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`
  const dits = (trait: Trait, valeur: string): string => {
    if (valeur === '') return ''
    if (trait === 'dateNaissance') return dateAffichee(valeur)
    if (trait === 'sexe') return MOTS_SEXE[valeur] ?? valeur
    if (trait !== 'lieuNaissance') return valeur
    return [valeur, cog.nommer(valeur, recu.lu.patient?.dateNaissance ?? '')]
      .filter(Boolean)
      .join(' ')
  }
  const comparer = mutations.choisir('recu-traits-non-compares', true, () => false)
  return (
    <article class="pile" aria-label={`Dossier n° ${patient.id}, ${nom}`}>
      <h3>
        Dossier n° {patient.id} : {nom} <StatutIdentite statut={patient.statut} />
      </h3>
      {comparer && (
        <div class="tableau">
          <table>
            <caption class="invisible">Traits du document et du dossier, côte à côte</caption>
            <thead>
              <tr>
                <th scope="col">Trait</th>
                <th scope="col">Document</th>
                <th scope="col">Dossier</th>
                <th scope="col">Comparaison</th>
              </tr>
            </thead>
            <tbody>
              {traits.map(({ trait, recu: lu, local, accord }) => (
                <LigneTrait
                  libelle={LIBELLES_TRAITS[trait]}
                  recu={dits(trait, lu)}
                  local={dits(trait, local)}
                  accord={accord}
                />
              ))}
              <LigneTrait libelle={LIBELLES_TRAITS.ins} {...insComparee(recu, candidat)} />
            </tbody>
          </table>
        </div>
      )}
      <Decision recu={recu} patientId={patient.id} nom={nom} rattachement={rattachement} />
    </article>
  )
}

const insLue = (ins: { matricule: string; oid: string } | null | undefined): string =>
  ins ? `${grouperMatricule(ins.matricule)} (${natureDe(ins.oid) ?? 'OID inconnu'})` : ''

function insComparee(recu: DocumentRecu, { patient, memeIns }: Candidat) {
  const [a, b] = [insLue(recu.lu.patient?.ins), insLue(patient.ins)]
  const accord: Accord = a === '' || b === '' ? 'manquant' : memeIns ? 'identique' : 'different'
  return { recu: a, local: b, accord }
}

function LigneTrait({
  libelle,
  recu,
  local,
  accord,
}: {
  libelle: string
  recu: string
  local: string
  accord: Accord
}) {
  const { icone, mot, classe } = ACCORDS[accord]
  return (
    <tr>
      <th scope="row">{libelle}</th>
      <td class={accord === 'different' ? 'ecart' : undefined}>
        {recu || <span class="vide">absent</span>}
      </td>
      <td class={accord === 'different' ? 'ecart' : undefined}>
        {local || <span class="vide">absent</span>}
      </td>
      <td class="compact">
        <span class={`comparaison ${classe}`}>
          <Icone nom={icone} />
          {mot}
        </span>
      </td>
    </tr>
  )
}

/** Un clic quand rien ne s'y oppose ; une case à cocher quand un trait diffère ; un refus, dit. */
function Decision({
  recu,
  patientId,
  nom,
  rattachement,
}: {
  recu: DocumentRecu
  patientId: number
  nom: string
  rattachement: Rattachement
}) {
  if (rattachement.genre === 'refuse')
    return (
      <Message genre="erreur">
        <p>Ce document ne peut pas aller dans ce dossier. {rattachement.raison}</p>
      </Message>
    )
  return (
    <form method="post" action={`/recus/${recu.id}/classer`} class="actions">
      <input type="hidden" name="patient" value={String(patientId)} />
      {rattachement.genre === 'a-confirmer' && (
        <label class="case">
          <input type="checkbox" name="confirme" value="oui" required />
          J’ai comparé les traits : c’est bien {nom}
        </label>
      )}
      <button type="submit" class="bouton bouton-principal">
        Rattacher au dossier n° {patientId}
      </button>
    </form>
  )
}

/** Le dossier se désigne par son numéro, trouvé dans la recherche de patients. */
function AutreDossier({ recu }: { recu: DocumentRecu }) {
  return (
    <details>
      <summary>Rattacher à un autre dossier</summary>
      <form method="post" action={`/recus/${recu.id}/comparer`} class="pile filtres">
        <div class="grille-champs">
          <div class="champ">
            <div class="etiquette">
              <label for="nom">Nom de naissance</label>
            </div>
            <input id="nom" name="nom" size={24} autocomplete="off" />
          </div>
          <div class="champ">
            <div class="etiquette">
              <label for="dateNaissance">Date de naissance</label>
            </div>
            <input id="dateNaissance" name="dateNaissance" size={10} autocomplete="off" />
            <p class="champ-aide">jj/mm/aaaa</p>
          </div>
        </div>
        <div class="actions">
          <button type="submit" class="bouton">
            Chercher le dossier
          </button>
        </div>
      </form>
    </details>
  )
}
