// Rien de tapé ne se perd : la console garde chaque frappe, et jusque-là le navigateur.
const DELAI_MS = 400
const REPRISE_MS = 2000
/** Octets qu'un navigateur laisse partir d'une page qui se ferme (Fetch, keepalive : 64 Kio en tout). */
const ADIEU_MAX = 60_000
const CLE_PERSONNE = 'segur-personne'

const MUETTE = 'Pas encore gardé : la console ne répond pas. Nouvel essai dans un instant.'
const FERMEE =
  'Pas encore gardé : la séance est finie. Ouvrez la console dans un autre onglet et donnez la phrase de passe ; ce que vous avez tapé partira seul.'

// --- Les champs d'un même nom, comme un seul : sa valeur, et celle que la console avait rendue. ---
const valeurDe = (champs) => {
  const [premier] = champs
  if (premier.type !== 'radio') return premier.value
  return champs.find(({ checked }) => checked)?.value ?? ''
}
const valeurRendue = (champs) => {
  const [premier] = champs
  if (premier.type === 'radio')
    return champs.find(({ defaultChecked }) => defaultChecked)?.value ?? ''
  if (premier.tagName !== 'SELECT') return premier.defaultValue
  const choix = [...premier.options]
  return (choix.find(({ defaultSelected }) => defaultSelected) ?? choix[0])?.value ?? ''
}
const poser = (champs, valeur) => {
  for (const champ of champs)
    if (champ.type === 'radio') champ.checked = champ.value === valeur
    else champ.value = valeur
}

// Un navigateur peut refuser de garder quoi que ce soit : la console garde quand même.
const lireCoffre = (cle) => {
  try {
    return JSON.parse(localStorage.getItem(cle) ?? 'null')
  } catch {
    return null
  }
}
const ecrireCoffre = (cle, valeur) => {
  try {
    if (valeur === null) localStorage.removeItem(cle)
    else localStorage.setItem(cle, JSON.stringify(valeur))
  } catch {}
}

/** Le nom de la personne n'est pas une réponse : seul le navigateur le retient avant l'envoi. */
function retenirPersonne(champ) {
  if (!champ) return
  if (champ.value === champ.defaultValue) champ.value ||= lireCoffre(CLE_PERSONNE) ?? ''
  champ.addEventListener('input', () => ecrireCoffre(CLE_PERSONNE, champ.value))
}

/**
 * Suit un formulaire. `cle` le distingue, `composer(valeurs)` fait le corps de l'envoi, `occupation`
 * rend ce qu'il faut attendre avant que la page parte, s'il y a lieu.
 */
export function suivreBrouillon(formulaire, { cle, adresse, composer, occupation }) {
  const coffre = `segur-brouillon ${cle}`
  const etat = formulaire.querySelector('[data-etat-brouillon]')
  /** Ce que la console n'a pas encore dit avoir gardé. */
  const dues = {}
  const departs = {}
  const derniere = {}
  let frappes = 0
  let minuterie = 0
  let envoi = null
  let parti = false
  let attend = false
  let libere = false

  const groupe = (nom) => [...formulaire.querySelectorAll(`[name="${CSS.escape(nom)}"]`)]
  const vide = () => Object.keys(dues).length === 0
  const dire = (texte) => {
    if (etat) etat.textContent = texte
  }
  const ranger = () =>
    ecrireCoffre(
      coffre,
      vide()
        ? null
        : Object.fromEntries(
            Object.entries(dues).map(([nom, valeur]) => [nom, { valeur, depart: departs[nom] }]),
          ),
    )
  const programmer = (delai) => {
    clearTimeout(minuterie)
    minuterie = setTimeout(garder, delai)
  }
  const quitter = (valeurs) => {
    for (const [nom, valeur] of Object.entries(valeurs)) if (dues[nom] === valeur) delete dues[nom]
    ranger()
  }
  const repousser = (texte) => {
    dire(texte)
    programmer(REPRISE_MS)
    return false
  }

  /** Vrai quand il n'y a plus à attendre : gardé, ou refusé pour de bon et dit. */
  async function envoyer(valeurs, adieu) {
    const corps = JSON.stringify(composer(valeurs))
    const keepalive = adieu && new Blob([corps]).size < ADIEU_MAX
    let reponse
    try {
      reponse = await fetch(adresse, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: corps,
        keepalive,
      })
    } catch {
      return repousser(MUETTE)
    }
    if (reponse.status === 401) return repousser(FERMEE)
    if (reponse.status >= 500) return repousser(MUETTE)
    if (!reponse.ok) {
      const texte = reponse.headers.get('content-type')?.startsWith('text/plain')
      const raison = texte ? await reponse.text().catch(() => '') : ''
      // L'étape est passée : cette valeur n'a plus de place. Tout autre refus se corrige à la frappe.
      if (reponse.status === 409) quitter(valeurs)
      dire(`Pas gardé. ${raison}`)
      return true
    }
    quitter(valeurs)
    if (vide()) dire(`Gardé à ${new Date().toLocaleTimeString('fr-FR')}.`)
    else programmer(DELAI_MS)
    return true
  }

  // Un envoi à la fois : une valeur ancienne n'arrive jamais après une plus neuve.
  const garder = () => {
    clearTimeout(minuterie)
    if (vide()) return Promise.resolve(true)
    envoi ??= envoyer({ ...dues }, false).finally(() => {
      envoi = null
    })
    return envoi
  }
  const saluer = () => {
    if (!vide()) envoyer({ ...dues }, true)
  }

  const noter = (nom, valeur) => {
    departs[nom] ??= valeurRendue(groupe(nom))
    dues[nom] = valeur
    frappes += 1
    derniere[nom] = frappes
    ranger()
    programmer(DELAI_MS)
  }
  const seGarde = ({ name, type }) =>
    Boolean(name) && !name.startsWith('_') && !['file', 'hidden', 'submit'].includes(type)

  async function laisserPartir(bouton) {
    if (attend) return
    attend = true
    try {
      // L'envoi déjà en route, puis ce qui a été tapé depuis.
      if (!((await garder()) && (await garder()))) return
      await occupation?.()
    } finally {
      attend = false
    }
    // Un navigateur ignore un envoi demandé pendant qu'il annonce le précédent (HTML, form submission).
    await new Promise((resoudre) => setTimeout(resoudre))
    libere = true
    formulaire.requestSubmit(bouton)
    libere = false
  }

  formulaire.addEventListener('input', ({ target }) => {
    if (seGarde(target)) noter(target.name, valeurDe(groupe(target.name)))
  })
  // L'envoi part quand tout est gardé : si la console est tombée, la page reste, avec ce qu'elle porte.
  formulaire.addEventListener('submit', (evenement) => {
    if (libere || (vide() && !occupation?.())) {
      parti = true
      return
    }
    evenement.preventDefault()
    laisserPartir(evenement.submitter)
  })
  addEventListener('pagehide', saluer)
  document.addEventListener('visibilitychange', () => document.hidden && saluer())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) parti = false
  })

  // Ce qui a été tapé avant que ce script soit prêt, puis ce qu'un arrêt brutal avait laissé ici.
  const noms = new Set([...formulaire.elements].filter(seGarde).map(({ name }) => name))
  for (const nom of noms) {
    const champs = groupe(nom)
    if (valeurDe(champs) !== valeurRendue(champs)) noter(nom, valeurDe(champs))
  }
  for (const [nom, { valeur, depart }] of Object.entries(lireCoffre(coffre) ?? {})) {
    const champs = groupe(nom)
    if (!noms.has(nom) || nom in dues || valeurDe(champs) === valeur) continue
    if (valeurDe(champs) === depart) {
      poser(champs, valeur)
      noter(nom, valeur)
      continue
    }
    // Quelqu'un d'autre a répondu entre-temps : sa valeur reste, la vôtre se lit dessous.
    const avis = formulaire.querySelector(`[data-note="${CSS.escape(nom.split('.')[0])}"]`)
    if (avis) avis.textContent = `Vous aviez tapé « ${valeur} », que la console n’a pas reçu.`
  }
  ranger()
  retenirPersonne(formulaire.elements._par)

  return {
    parti: () => parti,
    /** Une valeur venue d'ailleurs peut-elle prendre la place de celle du champ ? */
    libre: (nom) => !(nom in dues),
    /** La même question, pour une valeur demandée maintenant et reçue plus tard. */
    prendreDate() {
      const [debut, avant] = [frappes, { ...dues }]
      return (nom) => !(nom in avant) && !(nom in dues) && (derniere[nom] ?? 0) <= debut
    },
    /** Pose une valeur venue d'ailleurs ; faux quand elle était déjà là, ou que l'on tape dans ce champ. */
    poser(nom, valeur) {
      const champs = groupe(nom)
      if (champs.length === 0 || champs.includes(document.activeElement)) return false
      if (valeurDe(champs) === valeur) return false
      poser(champs, valeur)
      return true
    },
  }
}
