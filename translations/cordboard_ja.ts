<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>PBXとの接続が切れています</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>保留中の通話があります</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>応対中の通話があります</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>待っている人はいません</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountForm</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>状態を読み込み中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>応答遅延</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>電話システム</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>複数を同時に開けます。メンバーと通話は1つのボードにまとめて表示されます。</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>電話システムはまだありません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>選択できる電話システムがありません。</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>この電話システムのバックエンドがインストールされていません。</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>、パスワードはこのセッションのみ</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1、%2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>「%1」とそのパスワードを削除しますか？</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>応答せずに転送</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>次に応答</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>相談転送</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation>代理へ</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>空き待ち</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>転送完了</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>発信者に戻る</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三者通話</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>パーク</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>最長を取り出す</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録音停止</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>切り替え</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>モードはlisten、whisper、speakのいずれかです。</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>規則はalways=NUMBER、busy=NUMBER、noanswer=NUMBERのいずれかです。</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>日時は2026-01-31T07:30:00Zの形式、またはoffで指定します。</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>自分の電話機（または--from EXT）を鳴らしてから、NUMBERに発信する。</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>鳴っている電話機をオフフックにする。</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>レグを1つ切断する。</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>すべてのレグを切断する。</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>ほかの相手を保留にする。</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>ほかの相手の保留を解除する。</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>自分のマイクをミュートする。</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>番号NUMBERをトーンで送信する。</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>相手をNUMBERに転送して離れる。</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>相手をメールボックスに転送する。</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>相手を保留してNUMBERに発信する。</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>2人をつないで退出する。</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>保留中の相手に戻る。</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>三者で通話する。</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>2人のうちもう一方と話す。</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>2つの通話を1つにまとめる。</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>相手をSLOTまたは空きスロットにパークする。</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>EXTを呼び出し、パーク中の相手とつなぐ。</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>ほかの人への着信に代理応答する。</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>キューで待機中の着信を取り出す。</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>通話をモニターする（--to EXTとして）。</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>録音、停止、一時停止。</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>録音を停止する。</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>会話をほかの人へ送る。</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>NUMBERを呼び出し、通話中の全員と話せるようにする。</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>振り分け待ちの着信の扱いを決める。</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>転送を設定する。省いた規則は削除される。</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>応答不可にする。</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>プレゼンスを設定する: available、away、busy、dnd、lunch、trip、offwork。</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>そのプレゼンスはありません。</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>キューのエージェントになる。</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>キューから抜ける。</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>しばらくの間、キューからの着信を受けない。</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>受付を再開する。</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>昼間・夜間などのスイッチを設定する。</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>共有回線を予約または解放する。</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>会議室に招待する。</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>会議から退出させる。</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>会議参加者をミュートする。</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>自分の電話機またはEXTからページンググループに放送する。</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>録音済みアナウンスを自分の通話中、またはNUMBERに対して再生する。</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>内線のタグを指定したものだけにする。</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>モーニングコールを設定または取り消す。</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>Nは0以上の数値です。</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>先に呼び出すエージェントを設定する: 空いている人のうちNが最小の人。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>休止解除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>%1からログアウト</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>%1にログイン</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>%1での順位: %2</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>順位: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation>ログアウト中</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>電話オフ</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n分超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>通話数</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>%2での順位%1</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>昼食</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>事務処理</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1はすべてのキューにログインしています。</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1はログインしていません。</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1はすでに休止中です。</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1は休止中ではありません。</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>それはご自分の電話機です。</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1は通話中ではありません。</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>先にエージェントを選択してください。</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>%1をログイン中</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>%1をログアウト中</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>%1を休止に設定中</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>%1の休止を解除中</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>%1の順位を変更中</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>通話数</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>ログアウト中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>電話オフ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>agent, queue, state, pause reason</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>agent, queue, state</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentRowDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>paused, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>longer than planned</source>
        <comment>a pause</comment>
        <translation>予定超過</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>順位%1: 順位の小さい人が誰も空いていないときに呼び出し</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>昼食</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>事務処理</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>このPBXにはエージェントの情報がありません。</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>PBXとの接続が切れています。</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>%1にログイン</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>%1からログアウト</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>%1をログイン中</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>%1をログアウト中</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>%1を休止に設定中</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>%1の休止を解除中</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>休止解除</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1はこのキューにログインしていません。</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>通話に参加</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>参加できる通話がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>空き%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>順位: %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>%1の順位を変更中</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>アラームはありません。すべてのキューがしきい値内です。</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>キュー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>%1まで消音</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>最長待ち %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>サービスレベル %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>空きエージェント%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>queue: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmDialog</name>
    <message>
        <source>Down to the end: %1</source>
        <comment>of a number field; what stands there then</comment>
        <translation>最小値まで下げると: %1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>アラームとしきい値</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>このキューに個別のしきい値を使う</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>しきい値を超えたキューは、三角マーク付きで黄または赤で表示され、次に音が鳴り、その後デスクトップに通知されます。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>待ち件数（以上）</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>最長待ち時間（以上）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>時間内応答率（未満）</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>空きエージェント数（未満）</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1: 警告</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1: アラーム</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>サービスレベルによる最長待ち時間: 超えると警告、2倍でアラーム</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>良好とする応答時間</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>PBXの値</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>段階（全キュー共通）</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>音が鳴るまでの時間</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>デスクトップ通知までの時間</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>赤アラーム音の繰り返し間隔</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>スヌーズ時間</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>エージェントの休止を超過とする時間</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>個別しきい値のないすべてのキュー</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>このマネージャーユーザーではAsteriskの一覧にありません。manager.confの権限が足りないか、モジュールが読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>「%1」への応答が長すぎます。</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>「%1」への応答が%2秒以内にありませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBXからの通信が途絶えました。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBXが大きすぎるメッセージを送信しました。</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>そこではAsteriskマネージャーが応答しません。</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>このPBXはハッシュ化されたパスワードを受け付けません。暗号化されていない接続では平文のパスワードを送信できません。TLSをお使いください。</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>PBXがログインに応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>時間内に接続を開けませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>グループに放送</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>スピーカーのグループ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, number, name of the PBX</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>放送開始</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>ご自分の電話機が鳴ります。受話器を上げてから切るまで、%1のスピーカーの近くにいる全員に声が聞こえます。</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>放送先を選択してください。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1から着信中</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1から着信中（%2）</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1に応対中</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1は保留中</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1に発信中</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1と通話中、%2は待機中</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>%1に相談中、%2は待機中</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>応対中の通話なし</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>PBXとの接続が回復しました</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>PBXとの接続が切れています</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>ほかに待ち%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>点滅や動きを表示しない</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>次回の起動時から使用します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>通信記録%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>PBXに接続</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>PBXシステム</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>デモオフィス</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>デモオフィス %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>%1というバックエンドはありません。</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1は%2のアドレスではありません。</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>パスワードファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>%1を開けません。%2というバックエンドはありません。</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>%1のパスワードを読み込めません: %2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: 準備完了</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>状態の読み込み中に、保持できる量を超える情報がPBXから届きました。</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBXの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>改行はAsteriskに送信できません。</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>Asteriskには長すぎます。</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>このアカウントのマネージャーユーザーに権限がないか、このAsteriskに機能がありません。</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>先にアカウントでご自分の内線を設定してください。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>先にアカウントでボイスメールのプレフィックスを設定してください。</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk自体には転送設定がありません。FreePBXの設定だけを読み書きします。</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>マネージャーインターフェースには照会できる通話記録がありません。接続中に確認した通話を一覧に表示します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>このマネージャーユーザーは「%1」を使用できません。</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>電話機は話し中です。</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>電話機は応答しませんでした。</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>電話機を呼び出せませんでした。</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>先にアカウントでご自分の内線を設定してください。</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>この種類の電話機では、Asteriskからキーを送信できません。電話機を直接操作してください。</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>着信していません。</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>「%1」はキーではありません。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>先にアカウントでボイスメールのプレフィックスを設定してください。</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>引き渡す相手がまだいません。</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asteriskが転送を開始しませんでした。features.confとこの通話（DialのオプションtとT）で許可されている必要があります。</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>進行中の転送はありません。</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asteriskから発信者が戻りませんでした。</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asteriskが「%1」に従いませんでした。features.confにあるコードと同じである必要があります。</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>相談中の通話はありません。</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>録音していません。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>すでにその状態です。</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk自体には着信転送の機能がありません。FreePBXのデータベースにのみ書き込みます。</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>このPBXには応答不可のスイッチ（Custom:DND%1）がありません。</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>このメーカーの電話機がAsteriskからのこの操作に対応しているか不明なため、通話が切れるおそれがあります。電話機を直接操作するか、アカウントで「自分の電話機の遠隔操作」を「常に」に設定してください。</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>電話機を直接操作してください。アカウントで「自分の電話機の遠隔操作」が「しない」に設定されています。</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>順位は0以上です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 以降と、FreePBX などそれを基にした製品。マネージャーインターフェイス (AMI) を使います。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>マネージャーインターフェースのポート: 5038、暗号化時は5039。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>マネージャーインターフェースがTLSに対応している場合。使わない場合は、パスワードのハッシュのみを送信します。</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>マネージャーユーザー</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>manager.confのセクション。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>ご自分の内線</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>ここから発信したときに鳴る電話機。</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>ダイヤルプランのコンテキスト</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>ダイヤルした番号を検索する場所。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>ボイスメールのプレフィックス</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>ボイスメールにつなぐために内線の前にダイヤルする番号。</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>スイッチとして使うカスタムデバイス状態（昼間・夜間モードなど）。</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>三者通話コード</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>features.confのatxferthreeway。</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>切り替えコード</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>features.confのatxferswap。</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>機種のメーカーによる</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>自分の電話機の遠隔操作</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>ここから応答と保留を行うための設定です。対応していない電話機では、通話が切れることがあります。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>このファイルはQtプラグインではありません。</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>「%2」用ではなく「%1」用です。</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>バックエンドインターフェースのバージョン%1用です。このプログラムのバージョンは%2です。</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>バックエンドを提供していません。</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>同じ名前の別のバックエンドがすでにあります。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>操作の記録を%1に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1から着信中です。</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>%1に発信中です。</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1に応対中です。</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1は保留中です。</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>%2の件で%1に相談中です。</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>PBXとの接続が切れています。最後に確認できた内容を表示しています。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>待っている人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>パーク中%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>自分の保留%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>取り次ぎ済み%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>戻り%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>待ち%n件、最長%1、超過。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>待ち%n件、最長%1、遅延。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>待ち%n件、最長%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBXの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>先にアカウントでボイスメールのプレフィックスを設定してください。</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekekeはクライアント向けに通話記録を保持しません。接続中に確認した通話を一覧に表示します。</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>この操作はこのPBXの管理者だけが行えます。</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>PBXのライセンスに含まれていません。</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>このバージョンのPBXにはありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>PAL オプション付きの Brekeke PBX 3.2 以降。PAL WebSocket を使います。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>ダイヤル先番号</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>%1宛</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallNotifications</name>
    <message>
        <source>A call is waiting</source>
        <translation>待機中の着信があります</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>通話が戻りました</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>%1で待機中</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>着信中、ダイヤル先%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>応答</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>ほかに待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>%1を拒否中</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>通話履歴を開けません。</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>通話履歴のファイルが破損しています。</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>通話履歴に書き込めません。ファイルが読み取り専用です。</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>通話履歴に書き込めません。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>通話履歴はこのプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>通話履歴は別のCordboardで使用中です。</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>通話履歴に書き込めません。</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 新しい通話はプログラム終了時まで保持されます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>自分の通話</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>ダイヤル先</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>待受中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>応対中の通話はありません。待っている人がいます。</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>発信するには名前または番号を入力してください。</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>自動応答しない電話機では、先にご自分の電話機が鳴ります。</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>待ち時間 %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>は保留中です（保留音を再生中）。</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>「転送完了」で発信者をすぐに引き渡します。</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>呼び出し中です。「転送完了」は、呼び出し中でも通話中でも、いつでも使えます。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>通話は電話機につながったままです。</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>接続が回復するまで、保留や切断は電話機で操作してください。</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>その後、通話が終了した可能性があります。</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>受け入れ待ち</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>トーン送信</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>録音一時停止</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>この人を通話に追加</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>録音再開</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>この通話は録音していません。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>先に名前または番号を入力してください。</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>%1を送信中</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>録音を再開中</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>録音を一時停止中</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>録音を再開しました</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>録音を一時停止しました</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>%1を通話に追加中</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>%1を呼び出し、通話に加えます</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>完了、%1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>%1が折り返し済み、%2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1から期限超過</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1から%2宛、%3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>メール…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>折り返しを待っている人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超過%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>折り返しが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>折り返す相手を選択してください。</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>発信者の番号がわかりません。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未完了に戻す</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerCard</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>発信者について</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>この発信者のメモ</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>発信者なし</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: ブロック中</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1: VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>発信者は番号を通知していません。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>初めての着信です。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>今週の通話%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>全%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>%1から折り返し未完了: %2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>番号のわかる通話相手がいません。</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>VIP解除</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>通話中の相手はいません。</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>誰にもつながらず</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>calls this week, calls in all</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerContext</name>
    <message>
        <source>took this caller&apos;s last call</source>
        <translation>この発信者の前回の通話に応対</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>この発信者の直近%n件のうち%1件に応対</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>今週の通話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>以前の応対者: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>折り返しの約束%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>%1にアドレス帳がありません (HTTP %2)。</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1が別のサーバーへ転送しています。</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1からアドレス帳の場所を取得できません。</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>アドレス帳の一覧を取得できません (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>このユーザーのアドレス帳がありません。</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>「%1」というアドレス帳はありません。</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>アドレス帳を読み込めません (HTTP %1)。</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>連絡先を読み込めません (HTTP %1)。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>先頭の%n件の連絡先のみを読み込みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>着信</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内線</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>direction, name, when</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificatePanel</name>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>フィンガープリントが管理者の持つものと一致する場合にのみ信頼してください。以後、Cordboardはこの証明書を受け入れ、検証できない他の証明書は受け入れません。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificateSummary</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate: common name (organization)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheet</name>
    <message>
        <source>Cordboard: the keys</source>
        <translation>Cordboard: キー一覧</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>プリンターに接続できません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>state of a test step: finding, advice</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>参加者</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>会議%1、参加者%n名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空室</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>モデレーター、ミュート中</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>このPBXには会議室の情報がありません。</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>先に会議室を選択してください。</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1を招待</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>先に検索欄に名前または番号を入力してください。</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>先に会議室の参加者を選択してください。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1を招待中</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>%1の電話機を呼び出し中</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>%1をミュート中</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1を退出処理中</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>%1を会議から退出させました</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>電話システムに接続</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>電話システムを選択</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>デモオフィスを試す</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>画面に表示するこの電話システムの名前。</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>パスワードをこのセッションのみ記憶する</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1に接続</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>これらの値は管理者にお尋ねください。テストを押すまで何も送信されません。* の付いた項目は必須です。</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>パスワードを保存しています。</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>テストを実行しています。</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>項目を入力すると「接続」が使えます。「%1」を確認してください。</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>テストに合格すると「接続」が使えます。</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1。何も保存されていません。もう一度試すか、パスワードをこのセッションのみ記憶してください。</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1。パスワードはCordboardを閉じると消去されます。</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>パスワードはCordboardを閉じると消去されます。</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>システムのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>「%1」を認識する応答がありません。</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1がポート%2で応答しません。</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>PBXが暗号化を開始しません。</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>PBXにログインできましたが、時間内に状態が届きませんでした。</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>PBXがログインに応答しませんでした。</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>ネットワークのネームサービスが応答しません。このコンピューターがオンラインか確認してください。</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>途中にファイアウォールがあるか、PBXの電源が切れている可能性があります。このコンピューターからPBXに接続できるか、管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>暗号化なしのポートの可能性があります。ポートを確認するか、暗号化をオフにしてください。</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>PBXが混み合っている可能性があります。しばらくしてからもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>このポートでは別のサービスが動作している可能性があります。アドレス、ポート、パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1のポート%2では何も動作していません。</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>信頼した証明書と異なります。</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>PBXがユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>PBXがこのコンピューターを許可していません。</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>PBXにこの機能のライセンスがありません。</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>このユーザーはPBXをこの方法で使用できません。</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>このユーザーは別の場所でログインしています。</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>ポートは応答しますが、暗号化されていません。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切断されました。</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストを中止しました。</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>アドレスのつづりを確認してください。社外からはVPNが必要な場合があります。</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>ポートを確認してください。正しい場合は、PBXまたはそのプログラム用インターフェースがオフになっています。</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>PBXの証明書が新しくなったか、第三者が介在している可能性があります。信頼する前に管理者のものと照合してください。</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>PBXが独自に作成した証明書の場合は、フィンガープリントを管理者のものと照合してから信頼してください。</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>ユーザー名と大文字・小文字を確認するか、新しいパスワードを依頼してください。</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>このコンピューターをPBXの許可アドレスに追加するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>このコンピューターのアドレス%1を、PBXの許可アドレスに追加するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>PBXのオペレーターコンソール用オプションのライセンスがあり、空きがあるか、管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>管理者に権限を依頼するか、別のユーザーでログインしてください。</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>先にそちらでログアウトするか、専用のユーザーをお使いください。</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>ポートを確認するか、暗号化をオフにしてください。</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>そこでは別のサービスが動作している可能性があります。アドレス、ポート、パスを確認してください。</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>もう一度テストしてください。変わらない場合は、ネットワークについて管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1（報告: %2）</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>PBXがこのコンピューターを許可</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>ユーザーとパスワードを確認</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>すべて揃っています: %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>このコンピューターの許可</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>ライセンスと権限</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>アドレスを調べています</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>ポートに接続しています</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>証明書を確認しています</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>PBXに接続の許可を求めています</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ログインしています</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>メンバーを読み込んでいます</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1: 未テスト</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>あらゆるPBXのためのオペレーターコンソール。</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>デモオフィスを開きます。</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>指定した数のデモオフィスを並べて開きます。</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>ユーザーの設定の代わりにこの設定ファイルを使用します。</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>接続のフレームを、秘密情報を除いてこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>配色: system、light、dark、contrast。</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>今回の実行のみ、この種類のPBXに接続します。</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>PBXのアドレス。--backendと併用します。</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>ログインユーザー。--backendと併用します。</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>テナント。--backendと併用します。</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>1行目がパスワードのファイル。--backendと併用します。</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>その他のアカウント設定。--backendまたは--demoと併用します。</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>tel:、callto:、sip:のリンク。番号を検索欄に入れるだけで、発信はしません。</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-officesには1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--themeはsystem、light、dark、contrastのいずれかです。</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backendと--urlは同時に指定してください。</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--setにはkey=valueを指定してください。</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>「ヘルプ」メニューから保存した記録を表示します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>携帯</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation>自宅</translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation>代表番号</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>名前または番号のない項目%n件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>先頭の%n件のみを読み込みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>電話帳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>contact, company, number</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmPage</name>
    <message>
        <source>Page about the caller</source>
        <translation>発信者のページ</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>顧客システムのページなど、応対中の通話についてブラウザーで開くWebページ。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}、{name}、{did}、{queue}、{extension}は、その通話についてわかっている値に置き換えられます。</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>開くとき</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>自動では開かない</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>着信したとき</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>応答したとき</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>通話を取り次いだとき</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>開くページ: %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>Maria Lopezの場合に開くページ: %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>アドレスがない間は何も開きません。</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>アドレスはまだありません。</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>%1のページを最初に開く前に確認します。</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>%1のページを開くことを許可しています。</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>許可しなかったため、%1のページは開きません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>アドレスはhttp://またはhttps://で始めてください。</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>Webページの完全なアドレスではありません。</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>{number}などのプレースホルダーは、サーバー名の後でのみ使用できます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>待ち時間（秒）</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>通話時間（秒）</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>発信者番号</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>発信者名</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>着信者番号</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>着信者名</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>ダイヤル先番号</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>暗号化なしではパスワードを送信しません。アドレスはhttpsで始めてください。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1のリダイレクトが循環しています。</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1が%2へ転送しています。正しければ、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1にはユーザーとパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1がユーザーまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1が正しく応答しません: %2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1の応答はアドレス帳ではありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>30分ごとの通話数</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>応答</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>放棄</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>通常の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>通話%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>応答%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>放棄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>通常は%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>今日の通話はまだありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>30分ごとの通話数: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>操作: %1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>PBXが実行しました: %1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>PBXが実行しませんでした: %1。%2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>メッセージを表示しました。文面は省かれています。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::DemoPlugin</name>
    <message>
        <source>Demo office</source>
        <translation>デモオフィス</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>発信者と同僚のいる模擬の会社です。電話システムなしですべてを試せます。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>何が起こるか</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>ひとりでには何も起こらない</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>静かな一日</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>忙しい朝</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>着信の嵐</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>働いている人数</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>自分の内線</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>自席の電話</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>実時間の何倍の速さか</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>同じシードなら同じ一日になります</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>発信者が受け入れを待つ</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>それぞれを受け入れるか拒否するかを決められる秒数。0: そのまま入ってきます</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>時間を進める</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1、%n名中%2名空き</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>着信音を止める</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>リンクから%1への発信が求められています。先に検索欄を空にしてから、リンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>リンクより: %1、続いて内線%2。キーを押すまで発信されません。</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>リンクより: %1（%2内でのダイヤル）。キーを押すまで発信されません。</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>リンクより: %1。キーを押すまで発信されません。</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboardはトレイで動作を続けます</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>着信は引き続き届きます。アイコンからボードを再表示したり、完全に終了したりできます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>音と通知</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>コンソールの音と表示による通知。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>着信音を鳴らす対象</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>待機中のすべての着信</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>自分の電話機への着信のみ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>鳴らさない</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>着信音とアラームの出力先</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>ボイスメールと録音はデスクトップで選択された機器で再生されるため、着信音を室内に鳴らしながらイヤホンで聞くことができます。</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>デスクトップで選択された機器</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation>着信音とアラームをミュート</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>着信音を試す</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>緊急着信音を試す</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>アラームを試す</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>別のウィンドウが前面にあるとき、待機中の着信をデスクトップに表示</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>通知がキーボード入力を奪うことはありません。画面のロック中は発信者名も操作ボタンも表示しません。</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>トレイと起動</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>待ち件数付きのアイコンをトレイに表示</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>ウィンドウを閉じてもCordboardをトレイに残す</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>トレイアイコン表示時のみ。</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>セッション開始時にCordboardを起動</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>このシステムにはまだ対応していません。システムの自動起動プログラムの一覧にCordboardを追加してください。</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>書き込めませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>tel:、callto:、sip:のリンクのみ発信できます。</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>このリンクは壊れています。発信していません。</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>このリンクには*または#を含むコードがあり、電話機の動作を変更する可能性があります。発信していません。必要な場合はご自分で入力してください。</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>このリンクには番号がありません。発信していません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoriesPage</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>ファイルやサーバーの連絡先です。メンバーと同じ検索で見つかり、両方にある人は1回だけ表示されます。</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>ディレクトリはまだありません。Excelの表で十分です。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>今すぐ読み込む</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>このプログラムはこの種類のディレクトリに対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>連絡先%n件、読み込み%1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · 読み込み中 · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · 読み込み不可 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>選択できるディレクトリがありません。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>読み込み中です。</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>「%1」とそのパスワード、連絡先を削除しますか？元のファイルやサーバーには残ります。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>連絡先の場所</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>パスワードをこのセッションのみ記憶する</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>それ以外の場合はシステムのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>ここで見つかった人すべての横に表示されます。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>連絡先が%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>最初の連絡先は%1、%2です。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>パスワードを保存できません: %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存しています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>ファイルから判別</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>見出しが認識されない場合のみ: name=Customer, work=Phone 2。キーワード: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>Excel、CRM、その他のプログラムのファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>書き込まれるたびに再読み込みします。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>vCardファイル</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>アドレス帳や電話機からエクスポートしたもの</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCard (*.vcf *.vcard);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>再読み込みの間隔（分）</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>サーバー証明書が独自の認証局で発行されている場合のPEMファイル。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>なし、ユーザーなし</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>空欄の場合は389、LDAPSでは636。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>空欄の場合は、電話番号のある人すべて。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>属性名が異なる場合のみ: name=displayName, work=telephoneNumber。キーワード: name, first, last, company, department, title, work, mobile, home, email, tags, id。</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>LDAPサーバー</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory、OpenLDAPなど</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>人の登録場所（ou=people,dc=example,dc=com など）。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>DN、またはActive Directoryではuser@example.com。匿名の場合は空欄。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>空欄の場合は、このユーザーのものすべて。</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAVサーバー</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud、Radicale、SOGo、iCloudなど</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>サーバー（https://cloud.example.com など）、または1つのアドレス帳。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>パスワードを読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>電話オフ</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>離</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>禁</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>切</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>パ</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>保</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>発</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>話</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>鳴</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>？</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>このPBXでは%1ができません。</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>この通話の転送</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1はすでにこの通話に参加しています。</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>通話に参加中</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>ドロップで%1を%2のボイスメールへ送る</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>ドロップ: ボイスメール</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1は%2。</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1は%2。ドロップすると先に確認します。</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>要確認: %1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>ドロップで先に%1に相談、%2は保留で待機</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>ドロップ: 相談転送</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>ドロップで%1を%2にすぐ転送</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>ドロップ: すぐ転送</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>この通話はすでにパーク中です。</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>場所を指定したパーク</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>%1は%2が使用中です。</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>ドロップで%1を%2にパーク</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>ドロップ: ここにパーク</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>このPBXでは第三者を通話に参加させることができません。</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>割り込み不可</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>ドロップで%1をこの通話に参加: モニター、ささやき、会話</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>ドロップ: 割り込み</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>同じ通話です。</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>同じ通話</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>2つの通話の合流</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>ドロップで%1をこの通話に合流</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>ドロップ: 合流</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>PBXとの接続が切れているため、何も移動できません。</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>その通話はもうありません。</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>その人は別のPBXにいます。</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>別のPBX</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>ドロップで%1をキュー%2へ送る</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>ドロップ: このキューへ</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>その通話は別のPBXにあります。</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>ここでは何も起こりません。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここは不可</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>ドロップで%1を%2に招待</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>ドロップ: 招待</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1にはボイスメールがありません。</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>ボイスメールなし</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1は%2。それでもドロップすると呼び出します。</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>ドロップ: 呼び出す</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>方法はメニューで選びます: モニター、ささやき、会話。</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Ctrlを押すと相談転送、Shiftを押すとボイスメール。右ボタンでドロップするとメニューが開きます。</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>Ctrlを押すと相談転送。右ボタンでドロップするとメニューが開きます。</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Shiftを押すとボイスメール。右ボタンでドロップするとメニューが開きます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::EndpointProbe</name>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation>ホストを検出、%1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>ポート%1が応答</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>信頼済みの証明書</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>証明書の有効期限: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>昼休み</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>出張中</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>話中時%1、無応答時%2</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>話中・無応答時%1</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>無応答時%1</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>話中時%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>不明、直前: %1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>%1と通話中</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>着信中、%1から</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>%n秒間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>%n分間</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>転送先: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>新しいボイスメール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Cordboard::Extras</name>
    <message>
        <source>Tags of the person</source>
        <translation>メンバーのタグ</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>グループに放送</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>アナウンスを再生</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>PBXとの接続が切れています。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>先にメンバーを選択してください。</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>通話中です。</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>%1に放送</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1のタグ</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>%1のタグを変更中</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>%1のタグを変更しました</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>このPBXには放送用のグループがありません。</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>%1への放送を準備中</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>受話器を上げて話してください: %1に声が聞こえます</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>%1を再生中</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>%1を再生しています</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1が応答しませんでした。%2は保留中のままです。</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1が応答しませんでした。%2との通話に戻りました。</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1は話し中です。後でかけ直すか、メッセージを送ってください。</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>%1への発信はつながりませんでした。番号を確認するか、同じ人の別の番号を試してください。</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1が応答しませんでした。後でかけ直すか、メッセージを送ってください。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FavouriteKey</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a favourite, number, state</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::FieldEditor</name>
    <message>
        <source>Needed to connect.</source>
        <translation>接続に必要です。</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>pbx.example.com などの名前またはアドレスのみ。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1～65535の数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>https://pbx.example.com などの完全なアドレス。</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>パスワードは含めないでください。専用の欄があります。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1はファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>ファイルが%1 MBを超えているため読み込みません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>昼間</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>PBXとの接続が切れています。</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>このPBXではここから設定できません。</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>%1を%2に設定中</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1は%2になりました</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a switch and its position</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ForwardDialog</name>
    <message>
        <source>Forward the calls of %1</source>
        <translation>%1の着信転送</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>転送しない</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>すべての着信</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>無応答時</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>すべての着信を携帯へ</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>他のプログラムで</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>このデスクトップには、グローバルショートカットのポータルがないため使えません。</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>デスクトップがキーを許可しませんでした。オフにしてからオンにすると、もう一度たずねます。</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>他のプログラムからのキー操作: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>caller, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 handed to %2, %3, %4</source>
        <comment>caller, target, stage, tries</comment>
        <translation>%1を%2に取り次ぎ、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1の通話が%2を%n秒間呼び出しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what happened; the caller&apos;s story</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>%1へ送信中</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>%1を呼出中</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>応答済み、通話中</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>%1の空き待ち</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>%1の待ち時間超過</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>%1が応答せず戻り</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>発信者が切断</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>1回目</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>%1回目、以前: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1、次に%2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>2回目: 希望は%1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>3回目: 希望は%1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n回目: 希望は%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>取り次ぎ済み</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>取り次ぎ中の通話はありません。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>取り戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>戻り%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>直前: %1へ送信中</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>直前: %1を呼出中</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>直前: 応答済み</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>直前: %1の空き待ち</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>直前: %1から戻り</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>直前: 終了</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>%1秒後に一覧から消えます</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Cordboard::Happened</name>
    <message>
        <source>Save what happened...</source>
        <translation>操作の記録を保存...</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>操作の記録を%1として保存しました</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>自分の保留</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>保留中の通話はありません。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>直前: 保留中</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>直前: 保留中、%1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>希望は%1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>着信</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内線</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>ダイヤル先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名前または番号</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>履歴を絞り込む</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>通話の種類</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>不在</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>着信</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>以前の通話を取得中…</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>最新の%n件のみ: 検索条件を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>履歴を取得できませんでした。</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>該当する通話はありません。</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>通話はまだありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>着信</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内線</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>折り返し未了</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>この通話のメモ</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>%1と%2の録音、%3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>名前、番号、キュー</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>通話の種類</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>不在</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>着信</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>エクスポート中: %n件書き込み済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>最新の%n件のみを表示しています。検索条件を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>該当する通話はありません。</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>通話はまだありません。</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>エクスポートを実行中です。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートするものがありません。</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>通話を選択すると、折り返し、再生、メモの記入ができます。</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>通話が選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>%n秒で放棄</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>発信者の番号がわかりません。</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>この通話は録音されていません。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>calls.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>通話%n件を%1にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>このプログラムのビルドには、PABXのライブラリを動かすエンジンがありません。</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>このPABXにはライブラリがありません。ポーリング方式のフィードを選択してください。</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBXの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>変更できるのはアドレス帳の独自の項目のみです。PABXのメンバーや番号は変更できません。</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>項目には名前と数字の番号が必要です。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>%1というメソッドはありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>IPCortex PABX。本体が提供するライブラリ、またはコマンドと定期取得を使います。</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>IPCortex PABX。コマンドと定期取得のみ: このビルドには新しい機種のライブラリを動かすエンジンがありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>このログインにはPABX上の自分の電話がありません。</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>PABXからパーク番号が届きません。</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>このログインではタグを付けられません。</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>このPABXにはRESTインターフェースがないか、このログインでは使用できません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>PABXで操作できるのはご自分の電話機の通話のみです。</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1には電話機がありません。</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>転送先となる2つ目の通話がありません。</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>取りやめる2つ目の通話がありません。</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>2つ目の通話がありません。</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>このPABXは場所を自動的に選びます。</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>PABXからパーク番号が届きません。</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>PABXで変更できるのはご自分のプレゼンスのみです。</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>他の人にタグを付けられるのは、受付担当者または管理者のみです。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>このプログラムのビルドには、PABXのライブラリを動かすエンジンがありません。</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>PABXのライブラリを停止する必要がありました: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>PABXのライブラリには、このプログラムより新しいエンジンが必要です: %1。代わりにアカウントでポーリング方式のフィードを選択してください。</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>PABXのライブラリが起動しません: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>PABXのライブラリがフィードを開始しませんでした。%1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PABXがこのユーザーをログアウトさせました。%1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>PABXがアップグレードされました。ライブラリを再読み込みします。</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PABXからすべての情報が届きませんでした。このログインでは表示できない可能性があります。%1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>PABXの準備がまだできていません。</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>PABXのライブフィードでエラーが発生しました (%1)。%2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>このコマンドは旧型PABXのポーリング方式のフィードでのみ使えます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBXが大きすぎる応答を送信しました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>PBXから%1が届きませんでした。</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>PBXのライブフィードが見つかりません。フィードのポートを確認してください。</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>PBXのライブフィードを解釈できません。</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PBXがセッションを終了しました。%1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>PBXの電話エンジンが再接続中です。</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PBXのライブフィードでエラーが発生しました。%1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>このメソッドはPABX独自のライブラリにのみあります。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>%1の夜間モード</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>%1の夜間モード%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>このPABXにはRESTインターフェースがありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>PABXに合わせる</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>PABX独自のライブラリ（6.1以降）</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>コマンドとポーリング方式のフィード（旧型）</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>PABXのWebページのポート。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>フィードのポート</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>ポーリング方式のフィードのみ。空欄: 82、暗号化時は84。</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>通話記録と夜間モード用。パスワードの代わりに使います。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>このPABXはREST要求に応答しません。</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>このコマンドは旧型PABXのポーリング方式のフィードでのみ使えます。現在はPABX独自のライブラリを使用しています。</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>このメソッドはPABX独自のライブラリにのみあります。現在はポーリング方式のフィードを使用しています。</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>このPABXのライブラリにはありません。バージョンが古いか、新しいためです。</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>要素%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>PBXのポート%1でイベントを受信できません。数秒ごとに状態を問い合わせます。%2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>PBXのイベントがこのコンピューターに届きません。数秒ごとに状態を問い合わせます。%1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>イベント用のポート%1は使えません (%2)。代わりにポート%3またはTCP接続を使用します。</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>イベント用に使えるポートがありません (%1)。TCP接続を試します。</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>PBXが再起動しました。</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>このPBXには存在しないとの応答がありました。ファームウェアが古いか、新しいためです。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>このPBXは、管理者の設定に従って自動的に通話を録音します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>アカウントにご自分の内線が設定されていません。</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>電話機%1はここから応答操作ができません (uaCSTA)。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>XMLには対応していません</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>不明な要求です</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>必須パラメーターが空です</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>通話IDが存在しません</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>内線が存在しません</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>通話が存在しません</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>内線が空いていません</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>この内線はモニターできません</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>この内線はその方法ではモニターできません</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>着信者が存在しません</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>IVRが存在しません</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>キューが存在しません</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>呼出グループが存在しません</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>その通話では誰も話していません</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>受け入れまたは拒否の期限が過ぎました</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>内線を設定できませんでした</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>IVRを設定できませんでした</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>キューを設定できませんでした</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>モーニングコールを設定できませんでした</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>モーニングコールが存在しません</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>そのモーニングコールはすでに存在します</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>音声ファイルが存在しません</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>外線発信の権限がありません</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>変更の適用が頻繁すぎます</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>GSMモジュールが存在しません</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>GSMモジュールは使用中です</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>番号が空です</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>テキストメッセージを書き込めませんでした</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>テキストメッセージが空です</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>着信者の番号が正しくありません</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワードが正しくありません</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>内線に発信ルートがありません</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>その内線はすでに存在します</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>削除できませんでした</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>ライセンスの上限に達しています</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>JSONのみ受け付けます</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>POSTのみ受け付けます</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>パスワードを5回間違えると、PBXはこのコンピューターを10分間拒否します</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>ユーザーまたはパスワードが正しくありません</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>トークンが存在しません</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>トークンが空です</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>トークンの有効期限が切れました</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>データが空です</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>イベント用のポートが正しくありません</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>要求が空です</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>PBXが要求を内部に渡せませんでした</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>ハートビートの設定が正しくありません</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>録音のワンタイムコードが無効です</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>確認コードが正しくありません</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>録音が存在しません</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>ダウンロードを許可するアドレスが正しくありません</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>ボイスメールの状態が正しくありません</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>メッセージのワンタイムコードが無効です</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>ボイスメールのメッセージが存在しません</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>時刻の書式が正しくありません</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>通話記録のワンタイムコードが無効です</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>通話記録がありません</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>PBXが応答を書き込めませんでした</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>PBXのAPIサービスが停止しています</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>時間内にイベント用の接続を開けませんでした。</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>PBXがイベント用の接続を閉じました。</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>PBXが大きすぎるイベントを送信しました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>PBXがWebページで応答しました。</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>PBXの応答がJSONではありません。</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>PBXが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBXが大きすぎる応答を送信しました。</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>PBXが別のアドレスへリダイレクトしています。暗号化接続が必要な可能性があります。</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>PBXが別のホスト (%1) へリダイレクトしていますが、移動しません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>ポートをHTTPに使用できませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>キューの設定。</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>キュー、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>キューを変更。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>その他の設定項目</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>キューのエージェントと発信者。</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>エージェントをキューにログイン。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>エージェントをキューからログアウト。</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>エージェントを休止にする。</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>エージェントの休止を解除。</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>固定の会議室。</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>会議室、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>インスタント会議。</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>進行中の会議とその参加者。</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>インスタント会議を開始。</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>開始する人</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>招待する相手（カンマ区切り）</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>会議室を変更。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>会議に招待。</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>招待する相手</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>会議から退出させる。</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>相手のチャネル</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>会議参加者をミュート。</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>会議参加者のミュートを解除。</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>ページンググループの一覧。</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>ページンググループの設定。</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>グループ、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>ページンググループを追加。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>ページンググループを変更。</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>ページンググループを削除。</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>ページンググループの音楽を停止。</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>ボイスメールのメッセージ。</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>内線番号、カンマ区切りで複数、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>ボイスメールのメッセージを削除。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>ボイスメールのメッセージをダウンロードするワンタイムコード。</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>このコンピューター以外にダウンロードを許可する唯一のIPアドレス</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>ボイスメールのメッセージをダウンロード。</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>録音をダウンロードするワンタイムコード。</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>通話記録のファイル名</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>録音をダウンロード。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>通話記録をダウンロードするワンタイムコード。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>通話記録をCSVでダウンロード。</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>モーニングコールを設定。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>daily or no</source>
        <translation>dailyまたはno</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>onまたはoff</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>モーニングコール。</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>モーニングコールを変更。</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>モーニングコール</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>モーニングコールを取り消す。</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>ID指定の通話、またはすべての着信・発信通話。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inboundまたはoutbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>1台目の電話機を鳴らし、続いて2台目を鳴らす。</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>先に鳴らす相手</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>呼び出す相手</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>発信権限を使用する内線</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yesまたはno</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>着信を受け入れる。</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>着信を拒否。</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>内線をモニター。</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>モニターする人</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen、whisper、bargeのいずれか</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>相手を保留。</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>相手の保留を解除。</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>相手をミュート。</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>相手のミュートを解除。</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>相手をパーク。</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>スロット。空欄: 空きスロット</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>パーク中の通話。</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>相談せずに相手を転送。</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>保留にして転送先を呼び出す。</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>相談通話を終了。</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete、abort、threeway、swapのいずれか</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>別の相手を通話に呼び出す。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>録音済みアナウンスを再生。</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>アナウンス名</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>相手の通話を終了。</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>uaCSTAで卓上電話機を応答させる。</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>電話機側の通話ID</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>電話機のアドレス</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>uaCSTAで卓上電話機の着信を拒否。</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>uaCSTAで卓上電話機を切断。</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>ログイン。セッションが自動的に行います。</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>パスワードのMD5（小文字の16進数）</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>イベントの形式、2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>こちら側のイベント用ポート</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>イベントの送信先</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1: urlはhost:port/path</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>トークンを交換（クラウド）。</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>ログイン時の値</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>トークンを延長、またはイベントの送信先を変更。</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>イベント用ホスト</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>イベント用ポート</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>PBXの名前、シリアル番号、ファームウェア、時刻。</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>トークンを返却。</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>社内共有の連絡先。</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>連絡先、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>社内共有の連絡先を追加。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>勤務先の番号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯番号</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>社内共有の連絡先を変更。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>社内共有の連絡先を削除。</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>すべての内線とその状態。</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>内線の設定。</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>内線の通話。</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>内線を追加。</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>内線番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>内線を変更。</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>内線を削除。</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>内線グループ。</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>内線グループを追加。</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>メンバー（カンマ区切り）</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>内線グループを変更。</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>内線グループを削除。</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>すべてのトランクとその状態。</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>SIPトランクの設定。</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>トランク、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>SIPトランクを追加。</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>トランク</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>SIPトランクを変更。</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>SIPトランクを削除。</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>着信ルート。</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>ルート、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>着信ルートを追加。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>着信ルートを変更。</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>着信ルートを削除。</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>発信ルート。</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>発信ルートを追加。</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>発信ルートを変更。</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>発信ルートを削除。</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>IVR。</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>IVR、または &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>IVRを変更。</translation>
    </message>
    <message>
        <source>IVR</source>
        <translation>IVR</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Session</name>
    <message>
        <source>The PBX gave no token.</source>
        <translation>PBXからトークンが届きませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>PBXのWebページのポート。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>PBXの Settings、General、API で設定した値。</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>APIパスワード</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>ご自分の内線</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>使用する電話機。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>パーク番号</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>例: 6900-6909。空きのときも表示されます。</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>イベント用ポート</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>PBXがHTTPで通知する場合に、イベントを送信するこのコンピューターのポート。</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>空欄: このコンピューターがPBXへの接続に使うアドレス。</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>PBXから見たこのコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>アドレス変換の内側でのみ必要です。</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>TCPイベント用ポート</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>PBXがTCPで通知する場合のポート。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>ボイスメールのプレフィックス</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>ボイスメールにつなぐために内線の前にダイヤルする番号。</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>代理応答のプレフィックス</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>内線の着信に代理応答するために、内線の前にダイヤルする番号。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>パークと取り出し</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>待機中の通話1～9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>お気に入り1～9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>強調されたキー</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>待機中の通話%1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>ウィンドウ内の移動</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>文字の編集</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>メニュー「%1」</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>テンキーで通話を操作する</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>NumLockをオンにして使います。オフにすると、記号は検索欄に入力されます。</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>他のプログラムが前面でも一部のキーを使う</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>どのキーにするかはデスクトップがたずねます。画面ロック中は働きません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>%1へトーン送信</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>数字を入力するか、ボタンを押してください。1つずつすぐに送信されます。貼り付けると番号全体を送信します。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>米印</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>シャープ</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>強調されたキーの操作: 応答、転送、転送完了、次に応答、発信</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysModel</name>
    <message>
        <source>Num %1</source>
        <comment>a key of the number pad</comment>
        <translation>テンキー%1</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>「%1」と重複</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>第2キー</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 別のキーまたはEscを押してください。</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>「%1」と重複しています。別のキーまたはEscを押してください。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>キーをクリックするか、移動してEnterを押し、新しいキーを押してください。変更はすぐに反映され、ウィンドウ内のヒントも更新されます。文字1つだけのキーは通話操作には使えません。</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>標準のキーに戻す</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>画面とプロファイル</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>画面の配置に名前を付けて保存し、ご自分の設定をまとめて1つのファイルで別の席へ移せます。</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>現在の画面を保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>名前付き画面</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>F2で名前を変更</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>名前（受付、夜間など）</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>画面の名前</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>外観、キー、画面、お気に入り、代理、アラームのしきい値。アカウント、パスワード、音声機器はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>ファイルから引き継ぐ</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>プロファイルを保存</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>プロファイルを引き継ぐ</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>プロファイル (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>その画面を置き換える</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>保存した画面はまだありません。下で現在の画面に名前を付けてください。</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>プロファイルを引き継ぎました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1に接続できないか、証明書が信頼されていません: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1がユーザーまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>このディレクトリに「%1」はありません。</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>フィルターを解釈できません: %1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1には暗号化接続が必要です。StartTLSまたはLDAPSを選択してください。</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1ではこのユーザーに読み取りが許可されていません: %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1からの応答: %2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>暗号化なしではパスワードを送信しません。StartTLSまたはLDAPSを選択するか、ユーザーを空欄にしてください。</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>このユーザーにはパスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>以下の状態は%1現在のものです。</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>%1に接続していません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>%1との接続が切れています（%2）。</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>%1との接続が切れています。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>%n秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行しています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>アカウントでご自分の内線を指定してください。</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>オフフックにできるのは、PBX自体の電話機のみです。</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>このPBXは録音の開始、一時停止、再開はできますが、通話終了前の停止はできません。</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>このPBXにそのプレゼンスはありません。</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>このPBXはアナウンスを通話中ではなく、呼び出した番号に対して再生します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>%1秒以内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBXが大きすぎるメッセージを送信しました。</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>PBXが別のアドレスへ移動させようとしていますが、移動しません。</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>応答がJSONではありません (%1)。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>アプリケーションとしてログイン。</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>トークンを新しいものに交換。</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>トークンを返却。</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>署名を使って内線としてログイン。</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>内線のログイン署名を作成。</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>内線（ページ単位）。</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>語を含む内線。</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>1つの内線の全情報。</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>複数の内線の全情報。</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>プレゼンスなど内線の設定を変更。</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>内線グループ。</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>1つのグループ。</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>部署。</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>会社の電話帳。</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>語を含む電話帳の項目。</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>外線。</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>進行中の通話: 1件、種類別、内線別。</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>発信者を鳴らし、続いて着信者を鳴らす。</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>通話を転送: ブラインド転送、または段階的な相談転送。</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>相手をパーク。</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>パーク中の通話とその場所。</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>モニター、ささやき、割り込み。</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>保留にする。</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>保留を解除。</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>マイクをミュート。</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>ミュートを解除。</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>相手の通話を終了。</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>録音を開始。</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>録音を一時停止。</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>録音を再開。</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>着信をルーティングさせる。</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>着信を拒否。</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>通話に別の人を参加させる。</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>番号に対してアナウンスを再生。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>uaCSTA電話機を応答させる。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>uaCSTA電話機の着信を拒否させる。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>uaCSTA電話機を切断させる。</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>キューとそのエージェント。</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>キューで待機中、着信中、通話中の人。</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>キューのエージェントの状況。</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>キューのエージェントをログイン・ログアウト。</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>キューのエージェントを休止・休止解除。</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>エージェントを複数のキューにログイン・ログアウト。</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>エージェントを複数のキューで休止。</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>通話記録（ページ単位）。</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>期間または番号による通話記録。</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>新モジュールの通話記録（1通話1行）。</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>1つの通話の全経過。</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>録音ファイル。</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>期間または番号による録音ファイル。</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>録音ファイル1件を30分間取得できる場所。</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>PBXの種類。</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>全内線に共通の情報。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>プラン。</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>自分の内線。</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>自分のSIPアカウント。シークレットは伏せられます。</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>自分の通話記録。</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>自分のセッションを終了。</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>PBXのログに書き込む。</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>内線の画像の名前。</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>番号の持ち主。</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>ソフトフォンの通話を準備。</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>ソフトフォンの通話品質を報告。</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>自分の通話記録（ベンダーのクライアントと同じ方式）。</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>自分のセッションの利用者: ユーザー名、内線番号、ID、名前。</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>自分のセッションをログアウト。</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>PBXに通知せずに自分のセッションを破棄。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>PBXがこの認証情報で発行できるトークンをすべて発行済みです: %1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>同じ認証情報を別の人が使用しており、PBXは片方しか維持しません。</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>ファイルは別の場所にあるとされています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>PBXの種類がわかりません。</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>PBXからトークンが届きませんでした。</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>このログインは内線ではありません。</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>内線%1が別の場所でログインしました。</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>内線%1はPBXで削除されました。</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>PBXが内線%1の再ログインを求めています。</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>他社製Linkusクライアント用のPBXのプランがオフになりました。</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>内線%1ではLinkusクライアントがオフになっています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>PBXのWebページのポート。クラウドでは443。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>Integrations、APIのもの、またはLinkus SDKのAccessID。ない場合はご自分の内線。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>またはAccessKey。内線の場合はそのログイン署名。</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>ご自分の内線</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>使用する電話機。</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>ログイン署名</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>管理者にお尋ねください。空欄: AccessKeyで作成されます。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>PBXがクラウドにある場合の内線のメールアドレス。</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>内線としてもログインする</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>ご自分の通話履歴用です。このコンピューターのLinkusクライアントはログアウトされます。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>パーク番号</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>例: 6000-6009。空きのときも表示されます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>時間内に接続を開けませんでした。</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBXからの通信が途絶えました。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBXが大きすぎるメッセージを送信しました。</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>PBXが接続を閉じました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>新着</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1、新しいメッセージ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MainWindow</name>
    <message>
        <source>Cordboard</source>
        <translation>Cordboard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>自分の保留</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>今日の不在着信</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>取り次ぎ済み</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>キュー、エージェント、履歴</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>すべて元の配置に戻す</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>その他のパネル</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>モーニングコール</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>通話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>メンバー(&amp;P)</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>小さいカード</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の区画</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の区画</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1つ戻る</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>%1に転送</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>先に%1に相談</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>ボイスメールへ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1に発信</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>この着信に代理応答</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>%1にささやき</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>会話に参加</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>%1をドラッグ中。ドロップするまで移動も並べ替えもされません。</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>すぐ転送</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>相談転送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>矢印キーで選択</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>一致する名前がないため、近いものを表示</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>最有力候補</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>この番号のメンバーはいません</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>通話履歴</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>不在着信の発信者</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>発信者について</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>発信者のページを開きますか？</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>着信時にCordboardが%1のページを開くことを許可しますか？</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>%1への伝言を折り返し一覧に追加しました</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>%1を開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>録音を取得中</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>録音を取得できません。%1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>不在着信のみ</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>お気に入りはまだありません。メンバーのカードのメニューから追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>お気に入りは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>お気に入り%1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>不在者への伝言</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>相手が空き次第、待機中の発信者をつなぐ</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>ボードを読み上げる</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>PBXメソッド</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>最近の通知</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>%1の代理</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>部署内の空いている人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>キー一覧を印刷</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>PBXから届いたものは既知の音声形式ではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>折り返しをお願いします: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>%1からの電話</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>発信者: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>着信日時: %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>ダイヤル先: %1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>折り返しの約束: %1まで</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>折り返しを希望。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>折り返しを希望</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>メール…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>誰宛か</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>手の空いている人</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>送信先はメールソフトで確認</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束の時刻</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>時刻の約束なし</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>30分以内</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>1時間以内</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>2時間以内</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodCatalog</name>
    <message>
        <source>There is no link to this PBX now.</source>
        <translation>現在、このPBXとの接続がありません。</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>システム管理者のみ実行できます。</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>管理者のみ実行できます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（省略可）</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>パラメーターはありません。</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1は数値で入力してください。</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1は正しいJSONではありません。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1は2026-03-02 14:30:00のように日時で入力してください。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>CSVで保存...</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>PBXメソッド</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>メソッドを検索</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>PBXを待っています</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>応答を表で表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>このPBXには公開メソッドがありません。</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>その名前のメソッドはありません。</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>元に戻せないものが失われるため、先に確認します。</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>PBXの内容を変更します。</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>パラメーター名を裏付ける文書はありません。</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>%1を本当に実行しますか？</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1を実行すると、元に戻せないものが失われます。</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1: 失敗しました。%2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1が%2ミリ秒後に応答しました</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>これについてPBXから報告する内容はありません。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答は空です。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>%1現在</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>アカウントにAPIキーが設定されていません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>このAPIキーは読み取り専用です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>アカウントにご自分の内線が設定されていません。</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>どの相手の通話か特定できません。</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>PBXがチャネル名を通知していません。</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>この機能のコードがアカウントに設定されていません。</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>進行中の転送はありません。</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>アカウントにパーク番号が設定されていません。</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>そこには着信がありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>項目は書き込まれましたが、見つかりません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>応答が空でした。</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>応答にヘルプの文がありません。</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>チャネルの一覧に既知の項目がありません。</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>内線の一覧が空です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX とホスト型「PBX Cloud」。テナントまたは管理者の API キーで proxyapi.php を使います。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBXの応答が遅くなっています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaSettings</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>PBXの機能コード。番号の位置に{ext}を使います（例: *222{ext}）。空欄: 使用しません。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>テナントコード</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>書き込み権限のあるテナントのキー、または管理者のキー。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>ご自分の電話機: ここから発信したときに鳴ります。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>パーク番号</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>例: 71-79。空欄: PBXにあるもの。</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>1秒あたりの要求数</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>上限値。すべてをPBXに問い合わせる必要があります。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>PBXに複数ある場合に、ご自分の通話を処理するノード。応答が速くなります。</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>APIパス</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>ベンダーのデモでは%1です。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答形式</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>PBXのタイムゾーン</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>例: Europe/Copenhagen。空欄: このコンピューターと同じ。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>代理応答</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>{ext}を含む機能コード。空欄: 発信者をご自分の電話機に送ります。</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>相手のボイスメール</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>電話帳</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>名前をカンマ区切りで入力。空欄: PBXにあるものすべて。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>時間内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBXが大きすぎる応答を送信しました。</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>PBXが別のアドレス (%1) を指定していますが、そこにはキーを送信しません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>このPBXのヘルプに載っていません。PBXが古いか、新しいためです。</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>管理者のAPIキーが必要です。これはテナントのキーです。</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>このAPIキーは読み取り専用です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>再着信に%1が応答、%2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>%1が折り返し済み、%2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1、%n回、最終%2、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>最終着信</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>ダイヤル先</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>対応結果</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>対象の発信者</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>未対応</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>この人の通話</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>全発信者%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>折り返しを待っている人はいません。</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>不在着信はありません。</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>折り返す発信者を選択してください。</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>発信者が選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>最長待ち%1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>時間外%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>伝言%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>発信者の番号がわかりません。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>この発信者とはすでに誰かが話しています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>今日の不在着信</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>折り返し未了%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>すべて折り返し済み</translation>
    </message>
</context>
<context>
    <name>Cordboard::NavList</name>
    <message>
        <source>%1, %2</source>
        <comment>name, description</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::NoticesDialog</name>
    <message>
        <source>Last messages</source>
        <translation>最近の通知</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>この人の別の番号</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1: 別の番号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>%1に転送</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>先に%1に相談</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1に発信</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>相談転送。相談中は発信者に戻る</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>切断、拒否</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>保留、保留解除</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>パーク。通話がないときは最長のパークを取り出す</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>検索を消去。空のときは期限切れを取り戻すか次に応答</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>テンキー</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>番号で検索</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>受け入れ待ちの着信</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>誰も判断しない場合、%n秒後にPBXが振り分けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 wants to be let in.</source>
        <comment>caller</comment>
        <translation>%1が受け入れを待っています。</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1が受け入れを待っています（ダイヤル先%2）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>受け入れ待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>ほかに判断待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>0になるとPBXが判断します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>誰かが受け入れる前に%1が切断しました。</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>時間内に%1の扱いが決まらなかったため、PBXが自動的に振り分けます。</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1は別の場所で受け入れられました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>この時間外に電話をかけて誰にもつながらなかった人は、不在着信の一覧に「時間外」として表示されます。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>%1に営業</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1の開始</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1の終了</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休業</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>24時まで</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>先に名前または番号を入力してください。</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>PBXは%1が空いたことを通知しません。</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1は別のPBXにいます。</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1は通話中ではありません。</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>その通話はもうありません。何も送っていません。</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1が%2の空き待ち中</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>%1をパーク中</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>%1を保留に設定中</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1が空きました。%2が待っています。</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1を%2へ送信中</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>%1: 失敗しました。%2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>%1に応答中</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>%1を拒否中</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>%1を%2へ取り次ぎ中</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1が%2と通話中</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>%1に戻り中</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>三者通話に接続中</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>ミュートに設定中</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>%1との通話を切断中</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>その通話はもう待機中ではありません。</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>%1に応答中</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>%1に代理応答中</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>その通話はもう保留中ではありません。</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>%1の保留を解除中</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>まだ転送していません。%1は%2。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1に相談中</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>%1を%2のボイスメールへ送りました</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>%1を%2から取り出し中</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>%1を呼び戻し中</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>録音を停止中</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>%1の録音を開始中</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1に発信中</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>%1の通話に参加中</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>%1を通話に参加させています</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>通話を合流中</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>このPBXではできません。</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>PBXとの接続が切れています。</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>転送できる応対中の通話がありません。</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>着信中の通話はありません。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>待っている人はいません。</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>外線番号のボイスメールはここにはありません。</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>%1の携帯番号がわかりません。</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>%1の代理が登録されていません。カードのメニューから指定できます。</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>相談中の相手はいません。</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1はまだ応答していません。</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>パーク中の通話はありません。</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>取り次ぎ中またはパーク中の通話はありません。</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>呼び戻すものがありません。</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>通話中です。</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>受け入れ待ちの着信はありません。</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>その着信はPBXがすでに振り分けたため、もう判断できません。</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>%1を受け入れ中</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>%1を受け入れ、%2へ送りました</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>%1を受け入れました。PBXが着信を振り分けます</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>%1を拒否中</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1を拒否しました</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1を招待中</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>%1の電話機を呼び出し中</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1にはボイスメールがありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Options</name>
    <message>
        <source>
CALL is the id of a call or of a leg, or the number of an extension that is in one call; without it the call
of the operator&apos;s own extension that fits is taken (--call and --leg say it too). EXT defaults to the own
extension. Exit code: 0 done, 1 refused by the PBX, 2 usage, 3 not supported, 4 no connection.
</source>
        <translation>
CALLは通話またはレグのID、あるいは1つの通話に参加中の内線の番号です。省略すると、オペレーターの
内線の該当する通話を使います（--callと--legでも指定できます）。EXTの既定値はご自分の内線です。
終了コード: 0 完了、1 PBXが拒否、2 使い方の誤り、3 未対応、4 接続なし。
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>バックエンド%1を使用できません: %2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>「%1」というバックエンドはありません。コマンド「backends」で確認してください。</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>バックエンドを指定してください: --backend ID。</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>ウィンドウなしでPBXと通信します。</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>使用するバックエンド。</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>PBXのアドレス。例: ws://host:port/pbx/ws。</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>ログインユーザー。</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>テナント（PBXに複数ある場合）。</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>任意のアカウント項目。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>1行目がパスワードのファイル。- は標準入力です。</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>ほかの秘密項目についても同様です。</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>PBXを待つ時間。</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot: 変化がないことを確認する時間。</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch: 継続時間。</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do: 対象の通話。</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do: 操作するレグ。</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs: この日時から。do dial: 発信者。</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs: この日時まで。do: 対象者。</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs: 発信者または着信者に含まれる文字列。</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs: 最大件数。</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs: jsonまたはcsv。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>この説明。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>バージョン。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>実行する内容。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1には整数を指定してください。</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--formatはjsonまたはcsvです。</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>コマンドがありません。--helpで一覧を表示します。</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>URLにパスワードを含めないでください。--password-fileを使用してください。</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1ではURL %2を使用できません。</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--setにはkey=valueを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1は秘密情報です。引数は他人に見られるおそれがあるため、--secret-fileを使用してください。</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-fileにはkey=fileを指定してください。</translation>
    </message>
    <message>
        <source>Commands:
  backends            the backends there are, their account fields and capabilities
  snapshot            connect, wait for the first full state and for quiet, print it
  watch               one line per change, connection changes too
  do ACTION [ARG...]  ask the PBX for something; see below
  call METHOD [JSON]  a method of the PBX&apos;s own API, raw parameters, raw result
  methods             the documented methods; with a password, also which of them this login cannot call
  cdrs                call records

Actions:
</source>
        <translation>コマンド:
  backends            使用できるバックエンドと、そのアカウント項目および機能
  snapshot            接続し、最初の完全な状態を受信して変化が収まるのを待って出力
  watch               変化ごとに1行出力（接続の変化を含む）
  do ACTION [ARG...]  PBXに操作を依頼（下記参照）
  call METHOD [JSON]  PBX独自のAPIのメソッド（パラメーターも結果もそのまま）
  methods             公開メソッド。パスワードがあれば、このログインで実行できないものも表示
  cdrs                通話記録

操作:
</translation>
    </message>
</context>
<context>
    <name>Cordboard::OwnStateButton</name>
    <message>
        <source>%1, %2</source>
        <comment>operator&apos;s name, extension</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>forwarded</source>
        <comment>the operator&apos;s own calls</comment>
        <translation>転送設定中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>ご自分の状態</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>ご自分の状態: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1（%2との通話）</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>このログインには専用の電話機がありません。アカウントで指定してください。</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>送信できるキーは0～9、*、#のみです。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>先にアカウントでボイスメールのプレフィックスを設定してください。</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>空きパーク番号がわかりません。アカウントに番号を登録してください。</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>このPBXは録音の開始と停止はできますが、一時停止はできません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>「%1」への応答が%2秒以内にありませんでした。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>PBXがサービス停止を通知しました。</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>このPBXはログイン時に多要素認証 (MFA) を求めますが、Cordboardは対応していません。MFAのないログインをお使いください。</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>PBXはログインを受け付けましたが、準備完了になりませんでした。</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>PBXがログインを求めませんでした。</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>PBXのコンピューターは応答しますが、PBX自体が応答しません。</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBXからの通信が途絶えました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>1台目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2台目</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>3台目</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>4台目</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>PBXの管理ページのポート。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>1社専用のPBXでは空欄。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>ご自分の内線、またはsa。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>ご自分の電話機</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>ここから発信したときに鳴らすご自分の電話機。</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>PBXのディレクトリ</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>アドレスの最初の部分。通常はpbx。</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>オペレーターの内線</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>saでログインする場合に使用する電話機。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>パーク番号</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>例: 71-79。空きのときも表示されます。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>ボイスメールのプレフィックス</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>ボイスメールにつなぐために内線の前にダイヤルする番号。</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>パスワードをアドレスに含めて送信</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>旧型PBXのみ、暗号化時に限ります。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>時間内に接続を開けませんでした。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBXが大きすぎるメッセージを送信しました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超過</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>パークした人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>スロット%1、%2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>スロット%1、空き</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>%1後に呼び戻し</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>%1宛</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>%1がパーク</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>スロット%1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1、空き</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>このPBXにはパークスロットの情報がありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>PBXのアドレスが見つかりません</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>PBXのアドレスとポートから応答がありません</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>PBXの証明書を検証できませんでした</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>PBXがユーザー名またはパスワードを拒否しました</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>PBXがこのコンピューターのアドレスを許可していません</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>PBXにこの機能のライセンスがありません</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>このユーザーは別の場所からログインしました</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>PBXに接続していません</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>このPBXではできません</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>このログインには許可されていません</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>その通話はもうありません</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>その番号は存在しません</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>宛先は使用中です</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>PBXが拒否しました</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>PBXが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>PBXの応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>PBXとの接続が切断されました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the PBX&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleGrid</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1、%3名中%2名空き</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>ボイスメール</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>メンバーの表示方法</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>コンパクトカード</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>見つかりません。番号を入力してそのまま発信できます。</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>ほかには見つかりません。</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>お気に入りはまだありません。カードのメニューから追加できます。</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>電話システムに接続していません。</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>まだ誰も登録されていません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>自分の通話</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>スロット%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>携帯</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>すべての着信を%1に転送</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>話中時%1</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>話中時に%1へ転送</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>無応答時%1</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>無応答時に%1へ転送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>外線番号</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>1分間</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>%n分間</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>%1と通話中</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>%1に発信中</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>着信中、%1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>%1を保留中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>もういません</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>直前: 着信中</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>直前: 通話中</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>直前: 発信中</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>直前: 保留中</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>直前: パーク中</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>直前: 電話オフ</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>直前: 応答不可</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>直前: 離席中</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>直前: 空き</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>最終確認%1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>新しいボイスメール1件</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>新しいボイスメール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>メモあり</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonTools</name>
    <message>
        <source>Available</source>
        <translation>対応可能</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1の状態</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>このPBXでは、ここからご自分の状態を設定できません。</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>%1の状態を設定中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>状態に添える言葉</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>%1の応答不可を設定中</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>%1の応答不可を解除しました</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>%1を応答不可にしました</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>着信を転送</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>%1との通話を引き取る</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>どれがご自分の電話機か特定できません。</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>%1との通話を引き取り中</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>ご自分の電話機を呼び出し中: %1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>%1との通話を切断</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>キューからの着信を受けない</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>休止を変更中</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>ログアウト中</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>すべてのキューにログイン</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>すべてのキューからログアウト</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>%1の状態に添えて全員に表示される言葉:</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>%1の状態に添える言葉を変更しました</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>%1の転送設定を変更中</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>%1への着信を転送します</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>%1への着信の転送を解除しました</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>この通話を切断しますか？</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>%1と%2の通話が切断されます。</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>通話を切断</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>%1と%2の通話を切断中</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>%1の通話を切断しました</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>電話帳に新規登録</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>%1を変更できません: %2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1を電話帳に登録しました</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>PBXの電話帳から%1を本当に削除しますか?</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1を削除しました</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>プレーヤーを閉じる</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>再生位置（秒）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>再生できません。%1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>PBXから届いたものは既知の音声形式ではありません。保存はできます。</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>音声機器が接続されていないため、音が出ません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>音声を保存</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>プロファイルを%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1はCordboardのプロファイルではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1は新しいバージョンのCordboardで書き込まれています。</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>プロファイル%1は空です。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>応対中の通話に再生</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>%1との通話中に再生</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>番号に対して再生</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>アナウンスを再生</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>アナウンス</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>PBXでの名前</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>PBXでの名前です。以前に再生したものは一覧にあります。</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>%1との通話に参加している全員に聞こえます。</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>PBXが番号を呼び出し、応答した人に再生します。</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>PBXが%1を呼び出し、応答した人に再生します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>警告確認済み</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>アラーム確認済み</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>アラーム</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>最長待ち %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>エージェント%n名中%1名空き</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>サービスレベル%1パーセント</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>応答%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>放棄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>応答および放棄の全件のうち、%n秒以内に応答した割合</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>最長</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>時間内</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>最長待ち開始</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>空きエージェント</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>キュー%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>エージェント%n名中%1名空き</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>エージェント%2名中%1名空き</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>サービスレベル%1パーセント</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%2名中%1名空き</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>このPBXにはキューの情報がありません。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>%1での順位</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>%1の順位。空いている人のうち、順位の最も小さい人を最初に呼び出します。</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1、最初に呼び出し</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>順位の小さい人が誰も空いていないときだけ呼び出し</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>別の順位…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1はCordboardの記録ではありません。</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>記録%1の%2行目が破損しています。</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>記録%1は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>記録%1は別のバージョンのCordboardで書き込まれています。</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>記録%1は途中で切れています。末尾がありません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>これは記録です。操作はできません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>再生位置（秒）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>オペレーターの直前の操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>オペレーターはまだ何も操作していません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 - 記録</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>PBXがまだありません</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>レポートのあるPBXがありません</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>通話履歴</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>終了した通話とそのメモは、検索、不在着信、統計のためにこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVでエクスポート</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>通話とメモの保存期間</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90日間</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>1年間</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>3年間</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>完了した折り返しは通話とともに削除されます。未完了の約束と発信者のメモは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>calls.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>削除する通話</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>1年より前の通話</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>90日より前の通話</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>30日より前の通話</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>すべての通話</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>通話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1、プログラム終了時までメモリーに保持されます。</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>通話を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>通話%n件とそのメモを削除します。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>通話%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>通話%2件中%1件を書き込み済み</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>通話%n件を%1にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>PBXとの接続が切れています。</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>可能な操作はありません。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>先に名前または番号を入力してください。</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1は別のPBXにいます。</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>この着信に応答</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>%1へ転送</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>PBXにルーティングさせる</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>%1に転送</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>パーク</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>%1との通話を切断</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>%1との通話を切断中</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1を取り出す</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>パーク中の通話は社内のメンバーにのみ送れます。</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>%1に取り出してもらう</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>他の人に取り出してもらう</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1を%2へ送信中</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>%2のため%1の電話機を呼び出し中</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>応対中の通話をここにパーク</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>応対中の通話はありません。</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>最長待ちの着信に応答</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>応対中の通話を%1に転送</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>応対中の通話は別のPBXにあります。</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>%1からログアウト</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>%1にログイン</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>%1からログアウト中</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>%1にログイン中</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>受付を再開</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>%1で休止</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>%1の休止を変更中</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1に発信</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>番号は非通知です。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超過</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>clock time</comment>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>最終確認%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>「%1」という操作はありません。--helpで一覧を表示します。</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>使い方: do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>使い方: call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>パラメーターは1つのJSONオブジェクトで指定します。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>「%1」というコマンドはありません。--helpで一覧を表示します。</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>変化が収まりませんでした。現在の状態を示します。</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>日時は2026-01-31T07:30:00Zの形式で指定します。</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>このログインには実行が許可されていません。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>名前と電話番号を省く</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>操作の記録を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>直近%n分を1つのファイルに保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1: PBXからの情報、使用したキーとコマンド、その結果が含まれます。システムの担当者に送るか、--replayとファイル名を付けてプログラムを起動し、ご自分で見直してください。</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>次のものは含まれません: パスワード、検索欄に入力した内容、通話中にダイヤルした番号、電話帳、通話記録、音声。</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>同じ人物にはファイル全体で同じ仮名を使う</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>記録 (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>名前付き画面</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>画面の保存、名前変更、削除</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>人、番号、部署を検索: そのまま入力</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>人、番号、部署を検索</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>キーチェーンにこのアカウントのパスワードがありません</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>キーチェーンがアクセスを許可しませんでした</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>このコンピューターでキーチェーンが動作していません</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>キーチェーンが応答しませんでした</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>キーチェーンで問題が発生しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the keychain&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>ボードに戻る</translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>回線%1、%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>文字と数字は検索に使われます。</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>Ctrl+Altは多くのキーボードでAltGrにあたり、文字が入力されます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>キュー、エージェント、履歴</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>内線%1は存在しません。</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>シミュレーション用の接続が切れています。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>音声機器が接続されていないため、音が出ません。</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1が接続されていません。接続されるまで%2から音を出します。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>スーパーバイザーボード</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>アラームを確認</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>アラームをスヌーズ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>PBXがまだ接続されていません。Cordboardのウィンドウで「ツール」→「PBXに接続」から追加できます。</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>PBXとの接続が切れています。回復するとキューが表示されます。</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>このPBXはキューの情報を通知しません。</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>このログインで表示できるキューがPBXにありません。PBXでキューを追加するか、このログインに表示を許可してください。自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>空き%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation>エージェントはいません。キューを担当できる人は、ログインの有無にかかわらずここに表示されます。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>スーパーバイザーボード</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>アラームを確認</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>アラームをスヌーズ</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>しきい値とアラーム</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>ウォールボードの画面</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>%n分間消音、その後も続いていれば再び鳴動</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>アラームはありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen&apos;s name, its model</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2 x %3)</source>
        <comment>screen (width x height)</comment>
        <translation>%1 (%2 x %3)</translation>
    </message>
    <message>
        <source>Whichever the console is not on</source>
        <translation>コンソールがない方の画面</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1のタグ</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>%1を検索するための語: 言語、担当、知識。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>新しいタグ（フランス語、応急手当など）</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enterで保存</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>タグは%n個までにしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>それでも</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>Escで取り消します。ドロップするまで移動も並べ替えもされません。</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1は応答しない可能性があります</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送っていません。</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>接続の回復まで転送は待機</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>検索と、最後に確認できた内容の閲覧ができます。</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>%2の件で%1に相談中</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>Enterで通話を引き渡します。Escで発信者に戻ります。文字を入力すると新しい検索を始め、何も取り消されません。</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>検索欄が空のときはEnterで応答</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>名前、番号、部署の先頭を入力してください</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>入力した文字は検索に使われ、応答することはありません。</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>最も一致する候補がここに表示されます。下キーで次へ移ります。</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>外線番号</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>Enterで%1を%2に転送</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>Enterで%1に発信</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further keys, which do not fit</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>コピーした内容を検索</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;に接続済み</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: %n秒間応答なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;に接続中</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;の状態を読み込み中</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;に未接続</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>PBXがまだありません。「ツール」→「設定」で追加できます</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;に接続済み（%n秒前の状態）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>各課題は、このウィンドウ専用の新しいデモオフィスで始まります。ここでの操作が電話システムに届くことはありません。キーの数と秒数を数えます。クリックもキー1回と数えます。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>最少キー</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>最短秒数</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>最少のキーで達成</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%nキー超過</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>トレーニングオフィス</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべての課題</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>次の課題</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>最高: %1、%2秒</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%nキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2秒</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>発信者が切断したため、この課題は続けられません。もう一度お試しください: %1。</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>最少のキーで完了しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>完了しました。%nキーで足りました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>クリックもキー1回と数えます。手がキーボードから離れるためです。</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>これまでの最高記録</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>電話が鳴っています。応答してください。</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>保留と保留解除</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>Maria Lopezを保留にしてから、保留を解除してください。</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>パークと取り戻し</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>Maria Lopezをパークしてから、取り戻してください。</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>最も重要な着信に応答</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>発信者が2人待っています。重要なほうに先に応答してください。</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>通話中に次に応答</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>Maria Lopezに応対中で、Dr. Hoffmannが待っています。Maria Lopezの通話を切らずにDr. Hoffmannに応答してください。</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>応答して転送</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>電話が鳴っています。Maria LopezがAnna Bergmannとの通話を希望しています。応答して転送してください。</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>応答せずに転送</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Maria Lopezから着信中で、用件の相手はAnna Bergmannとわかっています。応答せずに転送してください。</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>相談後、転送完了</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>Maria Lopezに応対中です。先にClaire Duboisに相談してから、2人をつないでください。</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>相談後、発信者に戻る</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>Maria Lopezに応対中です。Claire Duboisに相談しますが手が空いていないため、Maria Lopezに戻ってください。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>呼び戻す</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>Maria LopezをAnna Bergmannに転送し、まだ呼び出し中の間に呼び戻してください。</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>ボイスメールへ</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogelは昼休み中です。Maria Lopezを彼のボイスメールへ送ってください。</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>携帯へ</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engelは外出中です。Maria Lopezを彼の携帯へ送ってください。</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>「%1」と入力</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>次の課題</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべての課題</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>通話中です</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>通話を始めたばかりです</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>%n分間通話中です</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>離席中です</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>離席中です: %1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>電話がオフです</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>電話オフ</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>応答不可です</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>すべての着信を携帯%1に転送しています</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>すべての着信を%1に転送</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>転送設定中</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>すでに別の着信があります</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>ボードを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cordboard: %1</source>
        <comment>what is going on</comment>
        <translation>Cordboard: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>再生済み</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>PBXを待っています</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>このPBXにはメールボックスの情報がありません。</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>メッセージを読み込めません。%1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>先にメッセージを選択してください。</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>番号は非通知です。</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>メッセージを取得できません。%1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>%1からのメッセージ、%2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージを保存</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>着信先</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>待機開始</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>%1宛</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingPanel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>待っている人はいません。
着信は待ち時間の長い順にここに表示されます。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最長%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>戻り</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>受け入れ待ち</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>待機中%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>%1宛</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不確実（接続切れ）</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>モーニングコール</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>モーニングコール、%1、%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>設定...</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>モーニングコール</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>先にモーニングコールを選択してください。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>モーニングコールの予定はありません。</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>%1のモーニングコールを設定中</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>%1に%2のモーニングコールを設定しました</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>%1のモーニングコールを変更中</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>%1のモーニングコールを取り消し中</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>%1の%2のモーニングコールを取り消しました</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Cordboardウォールボード</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>PBXなし</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>接続なし: 最後に確認できた内容</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>応答%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>放棄%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>平均待ち %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>今日の通話: %1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>最長</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>%n秒以内</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>時間内</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>放棄</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>空きエージェント</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>空き%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>対応中%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>休止中%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>オフ%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>PBXが接続されていません。Cordboardの「ツール」→「PBXに接続」から追加できます。</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>キューはまだありません。PBXからこのログインに通知されると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 と S シリーズ IPPBX。HTTP API 2.0 とそのイベントを使います。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>PBXのAPIのクライアントIDとシークレットが必要です。</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>ご自分の内線とログイン署名が必要です。</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>クライアントIDとシークレット、または内線とログイン署名を入力してください。</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>PBXのAPIを利用できません: %1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>ご自分のセッションが接続されていません: %1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>それは録音ではありません。</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>トークンはプログラムが管理します。PBXが発行するのは8個までで、1つも失えません。</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>ご自分のセッションが終了しました。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar P シリーズ (アプライアンス、ソフトウェア、クラウド)。OpenAPI と内線の Linkus セッションを使います。</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>？</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>鳴</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>話</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>発</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>保</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>パ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>パーク中</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>切</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>電話オフ</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>禁</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>離</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>待</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>近</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>遅</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>超</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>着</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>応</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>応対中</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>自分の保留</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>相</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>相談中</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>呼</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>呼出中</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>戻</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>戻り</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>録</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>照</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>PBXに照会中</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>終</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboardはすでに動作していますが、応答がありません。</translation>
    </message>
</context>
</TS>
