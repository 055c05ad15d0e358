<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>与 PBX 的连接已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>有通话保持中</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>您正在通话</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>无人等待</translation>
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
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>正在读取状态</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>电话系统</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>可同时打开多个系统，其人员和通话共用一个面板。</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>尚无电话系统。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>确认移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>没有可选的电话系统。</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>未安装此电话系统的后端。</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>，密码仅限本次会话</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1，%2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>移除“%1”及其密码？</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>不接听直接转出</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>接下一个</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先咨询</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation>转给代理人</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>等到空闲</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成转接</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>回到来电者</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>三方通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>驻留</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>取回最久</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>模式为 listen、whisper 或 speak。</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>规则为 always=NUMBER、busy=NUMBER 或 noanswer=NUMBER。</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>时间写作 2026-01-31T07:30:00Z，或写 off。</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>先让自己的话机（或 --from EXT）振铃，再呼叫 NUMBER。</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>使振铃的话机摘机。</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>结束一个支路。</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>结束所有支路。</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>保持其他各方。</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>恢复与其他各方的通话。</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>将自己的麦克风静音。</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>以按键音发送数字 NUMBER。</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>将对方转接到 NUMBER 并退出。</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>将对方转到信箱。</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>保持对方并呼叫 NUMBER。</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>接通双方并退出。</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>回到保持中的一方。</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>三方通话。</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>切换到两方中的另一方。</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>将两个通话合并为一个。</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>驻留对方，到 SLOT 或空闲驻留位。</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>呼叫 EXT 并与驻留方接通。</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>代接他人的振铃来电。</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>从队列中取出等待的来电。</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>监听通话（以 --to EXT 的身份）。</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>开始、停止或暂停录音。</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>停止录音。</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>将会话转给其他人。</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>呼叫 NUMBER，使其与通话中的所有人交谈。</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>决定如何处理等待路由的呼入。</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>设置呼叫转移；未写出的规则将被移除。</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>设为免打扰。</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>设置在线状态：available、away、busy、dnd、lunch、trip、offwork。</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>没有这种在线状态。</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>成为队列的坐席。</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>退出队列。</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>暂时不接队列的来电。</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>恢复接听来电。</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>设置日间/夜间等开关。</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>预留或释放共享线路。</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>呼叫某人加入会议室。</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>将某人移出会议。</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>将会议中的某人静音。</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>用自己的话机或 EXT 向广播组讲话。</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>在自己的通话中或向 NUMBER 播放已录制的语音提示。</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>将分机的标签设为且仅为这些。</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>设置或移除叫醒。</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>N 为 0 或更大的数字。</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>设置先呼叫哪些坐席：空闲者中 N 最小的。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (its key)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>强插</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>签出</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>签入</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>签出 %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>签入 %1</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>%1 中的顺位：%2</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>顺位：%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不确定</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>超出 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>通话数</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>%2 中顺位 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>文书工作</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1 已签入所有队列。</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 未签入。</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 已处于暂停状态。</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 未暂停。</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>这是您自己的话机。</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1 不在通话中。</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>请先选择坐席。</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>正在签入 %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>正在签出 %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>正在暂停 %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>正在结束 %1 的暂停</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>正在更改 %1 的顺位</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>通话数</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>agent, queue, state, pause reason</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>agent, queue, state</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentRowDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>paused, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>longer than planned</source>
        <comment>a pause</comment>
        <translation>超过计划时间</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>顺位 %1：没有顺位更小的人空闲时呼叫</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>文书工作</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>此 PBX 未提供坐席信息。</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>与 PBX 的连接已断开。</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>签入 %1</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>签出 %1</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>正在签入 %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>正在签出 %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>正在暂停 %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>正在结束 %1 的暂停</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1 未签入此队列。</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>强插通话</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>没有可介入的通话。</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 名空闲</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>顺位：%1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>正在更改 %1 的顺位</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>无告警。所有队列均在阈值之内。</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n 个队列</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>静默至 %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
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
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>最长等待 %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>服务水平 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n 名坐席空闲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>queue: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmDialog</name>
    <message>
        <source>Down to the end: %1</source>
        <comment>of a number field; what stands there then</comment>
        <translation>调到最小：%1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>告警与阈值</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>为此队列单独设置阈值</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>队列超过阈值时，先以琥珀色或红色加三角显示，然后发声，再发送桌面通知。更改立即生效。</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>告警</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>等待来电数达到</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>最长等待达到</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>及时接听率低于</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>空闲坐席少于</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1：警告</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1：告警</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>最长等待按服务水平：超过即警告，超过两倍即告警</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>及时接听时限</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>以 PBX 为准</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>提醒步骤，所有队列相同</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>发声延时</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>桌面通知延时</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>红色告警重复发声间隔</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>稍后提醒时长</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>坐席暂停视为超时</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>所有未单独设置阈值的队列</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>Asterisk 未向此管理接口用户列出它：manager.conf 中缺少权限，或者模块未加载。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>“%1”的应答过长。</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>“%1”在 %2 秒内未得到应答。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBX 已无响应。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBX 发来的消息过大。</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>该处没有 Asterisk 管理接口应答。</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>此 PBX 不接受哈希密码，而未加密的连接不得传送明文密码。请使用 TLS。</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>PBX 未应答登录请求。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>未能及时建立连接。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>向组广播</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>扬声器组</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, number, name of the PBX</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>立即广播</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>您的话机将振铃。从摘机到挂断，%1 的扬声器附近所有人都能听到您的声音。</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>请选择广播对象。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1 呼入</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1 呼入，经由 %2</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>正与 %1 通话</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 保持中</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>正在呼叫 %1</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1 在线；%2 等待中</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>正在咨询 %1；%2 等待中</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>您没有通话</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>与 PBX 的连接已恢复</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>与 PBX 的连接已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>另有 %n 个等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>不使用闪动和移动效果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>无法写入通信记录 %1：%2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>连接 PBX</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>PBX 系统</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>演示办公室</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>演示办公室 %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>没有名为 %1 的后端。</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1 不是 %2 的地址。</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>无法读取密码文件：%1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>无法打开 %1：没有名为 %2 的后端。</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>无法读取 %1 的密码：%2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1：就绪</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>读取状态期间，PBX 发来的信息超出可保留的数量。</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBX 应答缓慢。</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>不能向 Asterisk 发送换行符。</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>内容过长，Asterisk 无法接受。</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>此账户的管理接口用户无权这样做，或者此 Asterisk 不具备该功能。</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>请先在账户中设置您的分机。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>请先在账户中设置语音信箱前缀。</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk 本身没有呼叫转移；仅读写 FreePBX 的设置。</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>管理接口没有可查询的通话记录；仅列出连接期间看到的通话。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>管理接口用户无权使用“%1”。</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>话机忙。</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>话机无人接听。</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>无法使话机振铃。</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>请先在账户中设置您的分机。</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>Asterisk 无法在此类话机上按键。请直接使用话机。</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>没有振铃。</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>“%1”不是按键。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>请先在账户中设置语音信箱前缀。</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>尚无可转出的对象。</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asterisk 未开始转接。须在 features.conf 中允许转接，并对此通话允许（Dial 选项 t 和 T）。</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>没有进行中的转接。</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asterisk 未交还来电者。</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asterisk 未执行“%1”。它须与其 features.conf 中的代码一致。</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>没有进行中的咨询。</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>没有在录音。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>已是如此。</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk 本身没有呼叫转移功能；仅写入 FreePBX 的数据库。</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>此 PBX 没有免打扰开关 (Custom:DND%1)。</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>尚不清楚此品牌的话机是否支持来自 Asterisk 的这一操作，通话可能会丢失。请直接使用话机，或在账户中将“远程控制我的话机”设为“始终”。</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>请直接使用话机：账户中的“远程控制我的话机”已设为“从不”。</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>顺位为 0 或更大。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 或更高版本及基于它的系统（如 FreePBX），通过管理接口 (AMI)。</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>管理接口的端口：5038，加密时为 5039。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>适用于启用了 TLS 的管理接口。不启用时，只发送密码的哈希值。</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>管理接口用户</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>manager.conf 中的一个段。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>您的分机</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>从此处拨号时振铃的话机。</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>拨号方案上下文</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>在此查找您所拨的号码。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>语音信箱前缀</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>拨在分机号之前，以接通其语音信箱。</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>用作开关的自定义设备状态，例如日间和夜间服务。</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>三方通话代码</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>features.conf 中的 atxferthreeway。</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>切换代码</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>features.conf 中的 atxferswap。</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>视话机品牌而定</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>远程控制我的话机</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>用于从这里接听和保持通话。不支持此功能的话机可能会丢失通话。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>此文件不是 Qt 插件。</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>它适用于“%1”，而非“%2”。</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>它适用于后端接口的版本 %1；本程序的版本为 %2。</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>它不提供后端。</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>已有同名的另一个后端。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>无法将操作记录写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1 呼入。</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>正在呼叫 %1。</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>正与 %1 通话。</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 保持中。</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>您正为 %2 咨询 %1。</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>与 PBX 的连接已断开。显示的是最后已知的状态。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n 个已驻留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>您保持了 %n 个通话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n 个已转出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n 个退回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n 个等待，最长 %1，超时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n 个等待，最长 %1，偏久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n 个等待，最长 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBX 应答缓慢。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>请先在账户中设置语音信箱前缀。</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekeke 不为客户端保留通话记录；仅列出连接期间看到的通话。</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>只有此 PBX 的管理员可以这样做。</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>PBX 的许可不包含它。</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>此版本的 PBX 没有它。</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>带 PAL 选件的 Brekeke PBX 3.2 或更高版本，通过 PAL WebSocket。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>被叫人</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>所拨号码</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallNotifications</name>
    <message>
        <source>A call is waiting</source>
        <translation>有来电等待</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>来电已退回</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>在 %1 等待</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>呼入，拨打 %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接起</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>另有 %n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>正在拒接 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>无法打开通话记录。</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>通话记录文件已损坏。</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>无法写入通话记录：文件为只读。</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>无法写入通话记录：磁盘已满。</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>通话记录由本程序的更高版本写入。</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>通话记录正被另一个 Cordboard 使用。</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>无法写入通话记录。</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 新通话将保留到程序结束。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>您的通话</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>您没有通话。有人在等待。</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>输入姓名或号码即可呼叫。</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>若话机不自动应答，您的话机会先振铃。</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>等待了 %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>保持中，正在听音乐。</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>“完成转接”会立即将来电者转出。</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>正在振铃。无论振铃时还是通话时，随时可“完成转接”。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>仍在您的话机上。</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>连接恢复前，请用话机保持或挂断。</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>通话可能已经结束。</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>待放行</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>发送数字</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>暂停录音</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>将此人加入通话</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>此通话没有在录音。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>请先输入姓名或号码。</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>正在发送 %1</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>正在继续录音</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>正在暂停录音</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>已恢复录音</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>录音已暂停</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>正在将 %1 加入通话</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>正在呼叫 %1，接听后加入通话</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>已完成，%1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>已由 %1 回电，%2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1 找 %2，%3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>留给</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>记录时间</translation>
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
        <translation>待回电</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>邮件…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>无人等待回电。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>未选择待回电项。</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>请选择要回电的一项。</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>来电者未留号码。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
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
        <translation>拉黑</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部通话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>来电者信息</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>来电者备注</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>无来电者</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1：已拉黑</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1：VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>来电未显示号码。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>首次来电。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>本周 %n 次通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>自 %1 起待回电：%2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>线上没有显示号码的人。</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>取消 VIP</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消拉黑</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>线上无人。</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>calls this week, calls in all</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerContext</name>
    <message>
        <source>took this caller&apos;s last call</source>
        <translation>接过此来电者的上次来电</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>此来电者最近 %n 次通话中接过 %1 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>已拉黑</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>本周 %n 次通话</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>曾与 %1 通话</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>已承诺 %n 次回电</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>%1 处没有通讯簿 (HTTP %2)。</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1 指向另一台服务器。</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1 未说明通讯簿的位置。</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>无法列出通讯簿 (HTTP %1)。</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>此用户没有通讯簿。</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>没有名为“%1”的通讯簿。</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>无法读取某个通讯簿 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>无法读取联系人 (HTTP %1)。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>仅读取前 %n 个联系人。</numerusform>
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
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>direction, name, when</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificatePanel</name>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>仅当指纹与管理员提供的一致时才信任。此后 Cordboard 接受此证书，但不接受其他无法验证的证书。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificateSummary</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate: common name (organization)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheet</name>
    <message>
        <source>Cordboard: the keys</source>
        <translation>Cordboard：按键</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>无法连接打印机。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>state of a test step: finding, advice</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>会议 %1，%n 名成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>主持人，已静音</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>此 PBX 未提供会议室信息。</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>请先选择会议室。</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>请先在搜索框中输入姓名或号码。</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>请先选择会议室中的人。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>正在邀请 %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>%1 的话机振铃中</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>正在将 %1 静音</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移出 %1</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>已将 %1 移出会议</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>连接电话系统</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>选择您的电话系统</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>在演示办公室中看看</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>此电话系统在屏幕上的名称。</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>仅在本次会话中记住密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>这些值可向管理员索取。按下“测试”之前不会发送任何内容。带 * 的字段必填。</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>正在保存密码。</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>测试正在进行。</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>填好各字段后即可连接；请查看“%1”。</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>测试通过后即可连接。</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1。未保存任何内容。请重试，或仅在本次会话中记住密码。</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1。关闭 Cordboard 后不再记住密码。</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>关闭 Cordboard 后不再记住密码。</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>保存在系统密钥串中，不写入文件。</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>没有服务器知道“%1”。</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 的端口 %2 无应答。</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>PBX 未启动加密。</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>PBX 允许登录，但未及时提供状态。</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>PBX 未应答登录请求。</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>网络的域名服务无应答。请检查此计算机是否在线。</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>中间可能有防火墙，或 PBX 已关机。请询问管理员此计算机能否访问它。</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>此端口可能不加密。请检查端口，或关闭加密。</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>PBX 可能很忙。请稍后再测。</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>此端口可能由其他服务监听。请检查地址、端口和路径。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 的端口 %2 无服务监听。</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>这不是您信任的证书。</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>无法验证证书。</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>PBX 拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>PBX 不允许此计算机接入。</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>PBX 没有此功能的许可。</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>此用户无权以此方式使用 PBX。</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>此用户已在别处登录。</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>端口有应答，但未加密。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解应答内容。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>请检查地址拼写。不在办公室时可能需要 VPN。</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>请检查端口。若端口正确，则 PBX 或其程序接口已关闭。</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>PBX 可能更换了证书，或连接中有人拦截。信任之前请与管理员核对。</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>若 PBX 使用自签证书，请与管理员核对指纹，然后信任它。</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>请检查用户名和大小写，或索取新密码。</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>请管理员将此计算机加入 PBX 的允许地址。</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>请管理员将此计算机的地址 %1 加入 PBX 的允许地址。</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>请询问管理员，PBX 的话务台选件是否已获许可且有空余。</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>请向管理员申请权限，或以其他用户登录。</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>请在该处注销，或使用您自己的用户。</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>请检查端口，或关闭加密。</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>该处可能由其他服务监听。请检查地址、端口和路径。</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>请再测一次；若仍如此，请向管理员询问网络情况。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>请询问管理员。</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1（报告：%2）</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>PBX 允许此计算机接入</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>用户和密码已接受</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>一切就绪：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>此计算机的准入</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>许可证和权限</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>正在查找地址</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>正在连接端口</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>正在检查证书</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>正在请求 PBX 允许接入</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>正在读取人员</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1：未测试</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>适用于各种 PBX 的话务台。</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>打开演示办公室。</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>并排打开指定数量的演示办公室。</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>使用此设置文件，而不用用户自己的。</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>将连接的数据帧写入此文件，不含密码等机密。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>配色：system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>连接此类 PBX，仅限本次运行。</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>PBX 的地址，与 --backend 同用。</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>登录用户，与 --backend 同用。</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>租户，与 --backend 同用。</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>首行为密码的文件，与 --backend 同用。</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>其他任意账户设置，与 --backend 或 --demo 同用。</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>tel:、callto: 或 sip: 链接。其号码会填入搜索框；不会因此拨打。</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-offices 需要不小于 1 的数字。</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--theme 可为 system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backend 和 --url 须同时使用。</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set 需要 key=value。</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>显示从“帮助”菜单保存的操作记录。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>手机</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation>住宅</translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation>总机</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>已略去 %n 个缺少姓名或号码的条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>仅读取前 %n 个条目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>电话簿</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>contact, company, number</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmPage</name>
    <message>
        <source>Page about the caller</source>
        <translation>来电者的网页</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>客户系统的页面或任意网页，针对当前通话在浏览器中打开。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}、{name}、{did}、{queue} 和 {extension} 将替换为该通话的已知信息。</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>打开时机</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动打开</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>来电在此振铃时</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>您接听时</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>您转出来电时</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>将打开网页：%1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>对于 Maria Lopez，将打开 %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>没有地址时不会打开任何网页。</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>尚无地址。</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>首次打开 %1 的网页前会询问您。</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>允许打开 %1 的网页。</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>您已拒绝：不打开 %1 的网页。</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>地址必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>这不是完整的网页地址。</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>{number} 之类的占位符只能放在服务器名之后。</translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>等待秒数</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>通话秒数</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>主叫号码</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>主叫姓名</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>被叫号码</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>被叫姓名</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>所拨号码</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 不是服务器地址。</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>未加密时不发送密码：地址必须以 https 开头。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 循环重定向。</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1 指向 %2。若该地址正确，请填入。</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1 需要用户和密码。</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 拒绝了用户或密码。</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1 应答异常：%2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1 应答的内容不是通讯簿。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>每半小时来电数</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>已接</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>平常%1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 个来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n 个已接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n 个放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>平常 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>今天尚无来电。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>每半小时来电数：%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>已按：%1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>PBX 已执行：%1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>PBX 未执行：%1。%2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>显示了一条消息。其文字已略去。</translation>
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
        <translation>演示办公室</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>一家有来电者和同事的模拟公司：无需电话系统即可试用全部功能。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>不自动发生任何事</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>安静的一天</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>繁忙的上午</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>来电风暴</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>那里有多少人工作</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>自己的分机</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>您桌上的电话</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>比实际快多少倍</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>相同的种子得到相同的一天</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>来电者等待放行</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>可以接受或拒绝每个来电的秒数；0：来电自动进入</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>让时间流逝</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1，%n 人中 %2 人空闲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>停止铃声</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>有链接要求呼叫 %1。请先清空搜索框，再重新打开链接。</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>来自链接：%1，再拨分机 %2。按下按键之前不会呼叫。</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>来自链接：%1，按 %2 内的拨法。按下按键之前不会呼叫。</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>来自链接：%1。按下按键之前不会呼叫。</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboard 在托盘中继续运行</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>来电仍会接入。点击其图标可恢复面板，也可彻底退出。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>声音与通知</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>话务台如何发声和提示。更改立即生效。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>响铃对象</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>所有等待者</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>仅限自己话机的来电</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不响铃</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>铃声和告警的输出设备</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>语音留言和录音在桌面选定的设备上播放，这样可在耳机中收听，而铃声在室内响起。</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>桌面选定的设备</translation>
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
        <translation>铃声和告警静音</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>试听铃声</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>试听紧急铃声</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>试听告警</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>其他窗口在前时，在桌面显示等待的来电</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>通知绝不会占用键盘。屏幕锁定时不显示来电者，也不提供按钮。</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>托盘与启动</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>在托盘显示图标和等待来电数</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>关闭窗口后 Cordboard 留在托盘中</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>仅在显示托盘图标时可用。</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>登录时启动 Cordboard</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>此系统尚不支持：请将 Cordboard 加入系统自身的启动程序列表。</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>无法写入。%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>只能呼叫 tel:、callto: 和 sip: 链接。</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>该链接已损坏。未呼叫。</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>该链接含有带 * 或 # 的代码，可能改变话机的工作方式。未呼叫；如确有需要，请自行输入。</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>该链接不含号码。未呼叫。</translation>
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
        <translation>目录</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>来自文件和服务器的联系人。与您的人员一同搜索；两边都有的人只显示一次。</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>尚无目录。一份 Excel 表格即可。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>确认移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>本程序构建时未包含此类目录。</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n 个联系人，读取于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · 正在读取 · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · 无法读取 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>没有可选的目录。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>移除“%1”、其密码和联系人？文件或服务器上的内容不受影响。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>联系人所在位置</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>仅在本次会话中记住密码</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>否则保存在系统密钥串中，不写入文件。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>显示在从中找到的每个人旁边。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>找到 %n 个联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>第一个是 %1，%2。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>无法保存密码：%1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>正在保存。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>根据文件判断</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>仅在无法识别列标题时填写：name=Customer, work=Phone 2。关键字：name、first、last、company、department、title、work、mobile、home、email、notes、tags、id、ignore。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>来自 Excel、CRM 或其他程序的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>文件一有写入就重新读取。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>vCard 文件</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>由通讯簿或手机导出</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCard (*.vcf *.vcard);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>重新读取间隔（分钟）</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>PEM 文件，用于服务器证书由自有机构颁发的情形。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>无，不使用用户</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>留空则为 389，LDAPS 为 636。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>留空则为所有有电话号码的人。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>仅在名称不同时填写：name=displayName, work=telephoneNumber。关键字：name、first、last、company、department、title、work、mobile、home、email、tags、id。</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>LDAP 服务器</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory、OpenLDAP 等</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准 DN</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>人员所在位置，例如 ou=people,dc=example,dc=com。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>DN，Active Directory 可用 user@example.com；匿名则留空。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>通讯簿</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>留空则为此用户的全部。</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAV 服务器</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud、Radicale、SOGo、iCloud 等</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>服务器，例如 https://cloud.example.com，或某个通讯簿。</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>无法读取密码：%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>闲</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>离</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>勿</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>断</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>驻</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>持</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>呼</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>通</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>铃</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>疑</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>不可：%1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>此 PBX 无法%1。</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>转接此通话</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1 已在此通话中。</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>已在此通话中</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>放下即将 %1 转到 %2 的语音信箱</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>放下：语音信箱</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1 %2。放下后会先询问您。</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>需确认：%1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>放下即先咨询 %1；%2 保持等待</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>放下：先咨询</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>放下即立刻将 %1 转接给 %2</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>放下：立即转接</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>此通话已驻留。</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>驻留到指定位置</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>%1 已被 %2 占用。</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>放下即将 %1 驻留到 %2</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>放下：驻留于此</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>此 PBX 无法让第三人进入通话。</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>不支持强插</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>放下即让 %1 进入此通话：监听、耳语或发言</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>放下：强插</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>这是同一个通话。</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>同一通话</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>合并两个通话</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>放下即将 %1 与此通话合并</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>放下：合并</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>与 PBX 的连接已断开：无法移动任何通话。</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>通话已不存在。</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>通话已消失</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>此人在另一台 PBX 上。</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>另一台 PBX</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>放下即将 %1 转到队列 %2</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>放下：转到此队列</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>该通话在另一台 PBX 上。</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>此处无操作。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>放下即邀请 %1 加入 %2</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>放下：邀请</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 没有语音信箱。</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>无语音信箱</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1 %2。放下后仍会在该处振铃。</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>放下：在该处振铃</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>菜单会询问方式：监听、耳语或发言。</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>按住 Ctrl 先咨询，按住 Shift 转语音信箱。用右键拖放会打开菜单。</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>按住 Ctrl 先咨询。用右键拖放会打开菜单。</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>按住 Shift 转语音信箱。用右键拖放会打开菜单。</translation>
    </message>
</context>
<context>
    <name>Cordboard::EndpointProbe</name>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation>已找到主机，%1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>端口 %1 有应答</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>证书已由您信任</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>证书有效期至 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>呼叫转移至</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>午餐中</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>出差</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>遇忙转 %1，片刻后转 %2</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>遇忙或片刻后转 %1</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>片刻后转 %1</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>遇忙转 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>不确定，此前：%1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>正与 %1 通话</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>振铃中，来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>已 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>已 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>呼叫转移至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n 条新语音留言</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Cordboard::Extras</name>
    <message>
        <source>Tags of the person</source>
        <translation>人员的标签</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>向组广播</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>播放语音提示</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>与 PBX 的连接已断开。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>请先选择一个人。</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>您正在通话中。</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>向 %1 广播</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>正在更改 %1 的标签</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>已更改 %1 的标签</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>此 PBX 没有广播组。</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>正在准备向 %1 广播</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>请摘机讲话：%1 能听到您的声音</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>正在请求播放 %1</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>正在播放 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 未接听；%2 仍保持中。</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 未接听；您又与 %2 通话。</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1 忙。请稍后再拨，或写留言。</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>呼叫 %1 未接通。请检查号码，或尝试此人的其他号码。</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1 未接听。请稍后再拨，或写留言。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FavouriteKey</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a favourite, number, state</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Cordboard::FieldEditor</name>
    <message>
        <source>Needed to connect.</source>
        <translation>连接所需。</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>仅填名称或地址，例如 pbx.example.com。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 至 65535 的数字。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>完整地址，例如 https://pbx.example.com。</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>不含密码：密码另有字段。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>文件大于 %1 MB，不予读取。</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>与 PBX 的连接已断开。</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>此 PBX 不允许在此设置。</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>正在将 %1 设为 %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 现为 %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>开关</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a switch and its position</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ForwardDialog</name>
    <message>
        <source>Forward the calls of %1</source>
        <translation>%1 的呼叫转移</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>不转移</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>所有来电</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>无应答时</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>所有来电转到手机</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>在其他程序中</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>此桌面不提供：没有全局快捷键门户。</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>桌面未授予这些按键。关闭再打开即可重新询问。</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>通过其他程序中的按键：%1</translation>
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
        <translation>%1 转给 %2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 已在 %2 处振铃 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what happened; the caller&apos;s story</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>正在转给 %1</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>正在 %1 振铃</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>已接听，通话中</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>等到 %1 空闲</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>等待 %1 过久</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>%1 无人接听，已退回</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>来电者已挂断</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>首次尝试</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>第 %1 次尝试，之前：%2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1，然后 %2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>第二次：想找 %1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>第三次：想找 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>第 %n 次来此：想找 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>没有转出中的来电。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>取回</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n 个退回</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>此前正转往 %1</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>此前正在 %1 振铃</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>此前已接听</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>此前正等待 %1</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>此前已从 %1 退回</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>此前已结束</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>%1 秒后移出列表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1 转给 %2</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Cordboard::Happened</name>
    <message>
        <source>Save what happened...</source>
        <translation>保存操作记录...</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>操作记录已另存为 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>您保持的</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>您没有保持的通话。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>此前保持中</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>此前保持中，%1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>想找 %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>保持中</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>所拨</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或号码</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>通话类型</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>正在获取更早的通话…</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>仅最新 %n 个通话：请缩小搜索范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>无法获取记录。</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>没有匹配的通话。</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>尚无通话。</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>与 %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>未回电</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>此通话的备注</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>收听</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>%1 与 %2 的录音，%3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>姓名、号码或队列</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>通话类型</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>未接</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>正在导出：已写入 %n 个通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>仅列出最新 %n 个通话：请缩小搜索范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>没有匹配的通话。</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>尚无通话。</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>正在导出。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>选择一个通话以回电、收听或写备注。</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>未选择通话。</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>%n 秒后放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>来电者未留号码。</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>此通话未录音。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>通话记录.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>已将 %n 个通话导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>本程序的此版本没有运行 PABX 库的引擎。</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>此 PABX 不提供库；请选择轮询数据。</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBX 应答缓慢。</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>只能更改通讯簿自身的条目，不能更改 PABX 的人员和号码。</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>条目需要姓名和由数字组成的号码。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>没有方法 %1。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>IPCortex PABX，通过其自带的程序库，或通过命令和轮询数据。</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>IPCortex PABX，仅通过命令和轮询数据：此版本没有运行新机型程序库的引擎。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>此登录账号在 PABX 上没有自己的话机。</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>PABX 未提供驻留号码。</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>此登录账号无权为任何人添加标签。</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>此 PABX 没有 REST 接口，或此登录账号无权使用。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>PABX 只允许控制您自己话机的通话。</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1 没有话机。</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>没有可转接到的第二个通话。</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>没有可放弃的第二个通话。</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>没有第二个通话。</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>此 PABX 自行选择驻留位。</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>PABX 未提供驻留号码。</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>PABX 只允许更改您自己的在线状态。</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>只有前台接待员或管理员可以标记他人。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>本程序的此版本没有运行 PABX 库的引擎。</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>不得不停止 PABX 的库：%1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>PABX 的库需要比本程序更新的引擎：%1。请改在账户中选择轮询数据。</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>PABX 的库无法启动：%1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>PABX 的库未启动数据推送。%1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PABX 已注销此用户。%1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>PABX 已升级；正在重新加载其库。</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PABX 未提供全部信息；此登录可能无权查看。%1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>PABX 尚未就绪。</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>PABX 的实时推送出错 (%1)。%2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>只有旧版 PABX 的轮询数据有此命令。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBX 发来的应答过大。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>PBX 未提供其 %1。</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>找不到 PBX 的实时推送；请检查推送端口。</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>PBX 的实时推送内容无法理解。</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PBX 已结束会话。%1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>PBX 的电话引擎正在重新连接。</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>PBX 的实时推送出错。%1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>只有 PABX 自己的库有此方法。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>%1 的夜间模式</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>%1 的夜间模式 %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>此 PABX 没有 REST 接口。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>视 PABX 而定</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>PABX 自己的库（6.1 及更高）</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>命令和轮询数据（旧版）</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>PABX 网页的端口。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>推送端口</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>仅用于轮询数据；留空：82，加密时为 84。</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>认证密钥</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>用于话单和夜间模式，代替密码。</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>此 PABX 不应答 REST 请求。</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>只有旧版 PABX 的轮询数据有此命令；当前使用的是 PABX 自己的库。</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>只有 PABX 自己的库有此方法；当前使用的是轮询数据。</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>此 PABX 的库没有它：其版本较旧或较新。</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>无法在 PBX 的端口 %1 接收事件；改为每隔数秒查询状态。%2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>PBX 的事件无法到达此计算机；改为每隔数秒查询状态。%1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>事件端口 %1 不可用（%2）；改用端口 %3 或 TCP 连接。</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>没有可用的事件端口（%1）；尝试 TCP 连接。</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>PBX 已重新启动。</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>此 PBX 应答说没有它：其固件较旧或较新。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>此 PBX 按管理员的设置自行录音。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>账户中未设置您的分机。</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>话机 %1 不允许在此接听 (uaCSTA)。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>不支持 XML</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>未知请求</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>必填参数为空</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>没有此通话 ID</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>没有此分机</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>没有此通话</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>分机不空闲</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>分机不允许被监听</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>分机无权以此方式监听</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>没有此被叫</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>没有此 IVR</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>没有此队列</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>没有此响铃组</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>该通话中无人通话</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>接受或拒绝的时限已过</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>无法配置分机</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>无法配置 IVR</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>无法配置队列</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>无法设置叫醒</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>没有此叫醒</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>已有此叫醒</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>没有此音频文件</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>无外呼权限</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>更改应用过于频繁</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>没有此 GSM 模块</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>GSM 模块忙</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>号码为空</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>无法写入短信</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>短信为空</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>被叫号码有误</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>分机没有呼出路由</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>已有此分机</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>许可数量已达上限</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>仅支持 JSON</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>仅支持 POST</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>密码输错五次后，PBX 会将此计算机锁定十分钟</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>用户或密码错误</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>没有此令牌</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>数据为空</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>事件端口有误</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>请求为空</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>PBX 无法在内部转发请求</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>心跳设置有误</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>录音的一次性口令无效</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>验证码错误</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>没有此录音</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>允许下载的地址有误</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>语音信箱状态有误</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>留言的一次性口令无效</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>没有此语音留言</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>时间格式有误</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>话单的一次性口令无效</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>没有话单</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>PBX 无法写出应答</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>PBX 的 API 服务已停止</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>未能及时建立事件连接。</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>PBX 关闭了事件连接。</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>PBX 发来的事件过大。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>PBX 以网页作答。</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>PBX 的应答不是 JSON。</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>PBX 未及时应答。</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBX 发来的应答过大。</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>PBX 重定向到另一地址：可能要求加密连接。</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>PBX 重定向到另一主机（%1）；未予跟随。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>该端口无法用于 HTTP。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>队列的配置。</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>队列，或“all”</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>更改队列。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>配置的任何其他字段</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>队列的坐席和来电者。</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>将坐席签入队列。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>将坐席签出队列。</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>暂停坐席。</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>让坐席结束暂停。</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>固定会议室。</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>会议室，或“all”</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>即时会议。</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>进行中的会议及其成员。</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>发起即时会议。</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>受邀者，以逗号分隔</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>更改会议室。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>邀请某人加入会议。</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>受邀者</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>将某人移出会议。</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>通话方的通道</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>将会议中的某人静音。</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>取消会议中某人的静音。</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>广播组列表。</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>广播组的配置。</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>组，或“all”</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>添加广播组。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>更改广播组。</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>删除广播组。</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>停止广播组的音乐。</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>语音留言。</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>分机号，多个以逗号分隔，或“all”</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>删除语音留言。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>下载语音留言的一次性口令。</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>除此计算机外唯一允许下载的 IP 地址</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>下载语音留言。</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>一次性口令</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>下载录音的一次性口令。</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>话单中的文件名</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>下载录音。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>下载话单的一次性口令。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>以 CSV 下载话单。</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>设置叫醒。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
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
        <translation>daily 或 no</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>叫醒列表。</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>更改叫醒。</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>叫醒</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>取消叫醒。</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>按 ID 查询通话，或查询所有呼入或呼出通话。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inbound 或 outbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>先呼叫一台话机，再呼叫另一台。</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>先呼叫谁</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>使用其呼出权限的分机</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>放行待处理的呼入。</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>拒绝待处理的呼入。</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>监听分机。</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>监听者</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen、whisper 或 barge</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>保持对方。</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>恢复与对方的通话。</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>将一方静音。</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>取消一方的静音。</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>驻留一方。</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>驻留位；留空：任一空闲位</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>驻留的通话。</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>不经咨询将一方转出（盲转）。</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>保持通话，并呼叫转接对象。</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>结束咨询。</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete、abort、threeway 或 swap</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>呼叫另一方加入通话。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>播放已录制的语音提示。</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>语音提示的名称</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>重复频率</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>结束一方的通话。</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>通过 uaCSTA 使桌面话机接听。</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>话机自己的通话 ID</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>话机地址</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>通过 uaCSTA 在桌面话机上拒接。</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>通过 uaCSTA 使桌面话机挂断。</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>登录；会话会自行完成。</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>密码的 MD5（小写十六进制）</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>事件格式，2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>本端的事件端口</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>事件发往何处</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1：url 为 host:port/path</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>更换令牌 (Cloud)。</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>来自登录应答</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>延长令牌有效期，或更改事件发送地址。</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>事件主机</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>事件端口</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>PBX 的名称、序列号、固件和时间。</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>归还令牌。</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>公司联系人。</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>联系人，或“all”</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>添加公司联系人。</translation>
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
        <translation>公司</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>工作号码</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>更改公司联系人。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>删除公司联系人。</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>所有分机及其状态。</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>分机的配置。</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>分机的通话。</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>添加分机。</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>更改分机。</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>删除分机。</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>分机组。</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>添加分机组。</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>成员，以逗号分隔</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>更改分机组。</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>删除分机组。</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>所有中继及其状态。</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>SIP 中继的配置。</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>中继，或“all”</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>添加 SIP 中继。</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>更改 SIP 中继。</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>删除 SIP 中继。</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>呼入路由。</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>路由，或“all”</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>添加呼入路由。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>更改呼入路由。</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>删除呼入路由。</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>呼出路由。</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>添加呼出路由。</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>更改呼出路由。</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>删除呼出路由。</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>IVR 列表。</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>IVR，或“all”</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>更改 IVR。</translation>
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
        <translation>PBX 未给出令牌。</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>PBX 网页的端口。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>与 PBX 上“设置 &gt; 常规 &gt; API”中的一致。</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API 密码</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>您的分机</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>您使用的话机。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>驻留号码</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>例如 6900-6909：空闲时也显示。</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>事件端口</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>PBX 通过 HTTP 上报时，将事件发到您计算机的此端口。</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>留空：此计算机访问 PBX 时所用的地址。</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>从 PBX 看到的您的地址</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>仅在地址转换 (NAT) 之后需要。</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>TCP 事件端口</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>PBX 通过 TCP 上报时，PBX 的端口。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>语音信箱前缀</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>拨在分机号之前，以接通其语音信箱。</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>代接前缀</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>拨在分机号之前，以代接该分机的振铃来电。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>驻留与取回</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>等待中的来电 1 至 9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>收藏 1 至 9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>实心键</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>等待中的来电 %1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>在窗口中移动</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>编辑文字</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>菜单“%1”</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>用数字键盘操作通话</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>需打开 Num Lock。关闭此项后，符号会输入到搜索框。</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>其他程序在前台时部分按键仍有效</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>由桌面询问使用哪些按键。屏幕锁定时它们不起作用。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>向 %1 发送数字</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>输入数字或按按钮：每个都会立即发送。粘贴会发送整个号码。</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>井号</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>实心键上显示的操作：接听、转接、完成转接、接下一个、呼叫</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysModel</name>
    <message>
        <source>Num %1</source>
        <comment>a key of the number pad</comment>
        <translation>数字键盘 %1</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>也用于“%1”</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>第二按键</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 请按另一个键，或按 Esc。</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>也用于“%1”。请按另一个键，或按 Esc。</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>点击某个按键，或移到该处按 Enter，然后按新键。更改立即生效，窗口中的提示随之更新。单个字母绝不会用作通话按键。</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>恢复标准按键</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>布局与配置档</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>以名称保存各部分的位置；并可将您的全部设置存为一个文件，用于另一工位。</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>保存当前布局</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>已命名的布局</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>按 F2 重命名</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>名称，例如“前台”或“夜间”</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>外观、按键、布局、收藏、代理人和告警阈值。账户、密码和声音设备保留在此计算机上。</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存配置档</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>导入配置档</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>配置档 (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>替换该布局</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>尚未保存布局。请在下方为当前布局命名。</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>配置档已导入。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>无法连接 %1，或其证书不受信任：%2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 无应答。</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 拒绝了用户或密码。</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>此目录中没有“%1”。</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>无法解析筛选条件：%1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1 要求加密连接：请选择 StartTLS 或 LDAPS。</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1 不允许此用户读取：%2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 报告：%2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>未加密时不发送密码：请选择 StartTLS 或 LDAPS，或不填用户。</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>此用户需要密码。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>以下为 %1 时的状态。</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>未连接到 %1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>与 %1 的连接已断开 %2。</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>与 %1 无连接。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>正在重试。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>请在账户中指明您的分机。</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>只能使 PBX 自己的话机摘机。</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>此 PBX 可以开始、暂停和继续录音，但在通话结束前不能停止。</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>此 PBX 没有这种在线状态。</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>此 PBX 向所呼叫的号码播放语音提示，不能在通话中播放。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>%1 秒内没有完整的应答。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBX 发来的消息过大。</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>PBX 要求转到另一地址；未予跟随。</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>应答不是 JSON（%1）。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>以应用身份登录。</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>更换新令牌。</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>归还令牌。</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>用签名以分机身份登录。</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>为分机生成登录签名。</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>分机，分页。</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>含有某词的分机。</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>一个分机的全部信息。</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>多个分机的全部信息。</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>更改分机，例如其在线状态。</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>分机组。</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>一个组。</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>部门。</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>公司电话簿。</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>含有某词的电话簿条目。</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>外线。</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>进行中的通话：单个、某类或某分机的。</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>先呼叫主叫，再呼叫被叫。</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>转接通话：盲转，或分步咨询转接。</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>驻留一方。</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>各驻留位上的通话。</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>监听、耳语或强插。</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>保持。</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>取消保持。</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>将麦克风静音。</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>取消静音。</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>结束一方的通话。</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>开始录音。</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>暂停录音。</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>继续录音。</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>放行呼入的路由。</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>拒绝呼入。</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>将某人拉入通话。</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>向号码播放语音提示。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>使 uaCSTA 话机接听。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>使 uaCSTA 话机拒接。</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>使 uaCSTA 话机挂断。</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>队列及其坐席。</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>队列中等待、振铃和通话的人。</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>队列坐席的状态。</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>将队列的坐席签入或签出。</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>暂停队列的坐席，或结束其暂停。</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>将坐席签入或签出多个队列。</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>在多个队列中暂停坐席。</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>话单，分页。</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>某时段或某号码的话单。</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>新模块的话单，每通话一行。</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>一个通话的所有步骤。</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>录音文件。</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>某时段或某号码的录音文件。</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>半小时内可下载录音文件的地址。</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>PBX 的型号。</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>所有分机的共同设置。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>订阅方案。</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>自己的分机。</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>自己的 SIP 账户；密码已隐去。</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>自己的话单。</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>结束自己的会话。</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>写入 PBX 的日志。</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>分机头像的名称。</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>此号码属于谁。</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>准备软电话通话。</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>上报软电话的通话质量。</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>自己的话单，按厂商客户端的方式查询。</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>自己会话的身份：用户名、分机号、ID 和姓名。</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>注销自己的会话。</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>不通知 PBX 而忘记自己的会话。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>PBX 已发完此凭据可用的全部令牌：%1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>另有人使用相同的凭据，PBX 只保留其中一个。</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>据称文件在别处。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>PBX 未说明其型号。</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>PBX 未给出令牌。</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>此登录不是分机。</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>分机 %1 已在别处登录。</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>分机 %1 已在 PBX 上被删除。</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>PBX 要求分机 %1 重新登录。</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>PBX 已停用供其他厂商 Linkus 客户端使用的方案。</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>分机 %1 的 Linkus 客户端已停用。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>PBX 自身网页的端口；云端为 443。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>见“集成 &gt; API”；或 Linkus SDK 的 AccessID。没有则填您的分机。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>或 AccessKey；填分机时为其登录签名。</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>您的分机</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>您使用的话机。</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>登录签名</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>由管理员提供；留空：用 AccessKey 生成。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>PBX 在云端时，为分机的电子邮件地址。</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>同时以分机身份登录</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>用于查看您自己的通话记录。此计算机上的 Linkus 客户端会因此被注销。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>驻留号码</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>例如 6000-6009：空闲时也显示。</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>未能及时建立连接。</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBX 已无响应。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBX 发来的消息过大。</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>PBX 关闭了连接。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>已读</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>已存</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1，%n 条新留言</numerusform>
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
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>您保持的</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>今日未接</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>队列、坐席、记录</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>全部恢复原位</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>更多面板</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>叫醒</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>通话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>小卡片</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>系统配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>转接给 %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>先咨询 %1</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>转到语音信箱</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>代接此来电</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>对 %1 耳语</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>强插通话</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>正在拖动 %1。放下之前一切保持不动，也不重新排序。</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>立即转接</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先咨询</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>用方向键选中</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>没有完全匹配的姓名；此项最接近</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>此处无人使用该号码</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到任何人</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>未接来电者</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>来电者信息</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>打开来电者的网页？</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>来电时，Cordboard 可以打开 %1 的网页吗？</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>给 %1 的留言已列入待回电</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>未设置打开%1的程序。</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>正在获取录音</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>无法获取录音。%1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>仅未接来电</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>尚无收藏。可在人员卡片的菜单中添加。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>共有 %n 个收藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>收藏 %1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>给不在者留言</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>对方一空闲就接通等待者</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>朗读面板</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>PBX 方法</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>%1 的代理人</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>部门中任一空闲者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>打印按键表</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>PBX 发来的不是已知的声音格式。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>请回电：%1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>%1 来电</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>留给：%1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>来电者：%1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>来电时间：%1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>所拨：%1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>已承诺回电期限：%1</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>请求回电。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>请求回电</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>邮件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>留给谁</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>任一有空者</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>由邮件程序询问</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>未承诺时间</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>半小时内</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>一小时内</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>两小时内</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>For</source>
        <translation>留给</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodCatalog</name>
    <message>
        <source>There is no link to this PBX now.</source>
        <translation>目前没有与此 PBX 的连接。</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>仅系统自身的管理员可调用。</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>仅管理员可调用。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>无需参数。</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>%1 必须填写。</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 必须是数字。</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 不是格式正确的 JSON。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1 必须是日期和时间，如 2026-03-02 14:30:00。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>另存为 CSV...</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>PBX 方法</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>查找方法</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>正在等待 PBX</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>以表格显示应答</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>此 PBX 未公布任何方法。</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>没有此名称的方法。</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>会丢失无法恢复的内容：调用前先询问。</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>会更改 PBX 上的内容。</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>没有文档证实其参数的名称。</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>确定要调用 %1？</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1 会丢失无法恢复的内容。</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>仍然调用</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1 未成功。%2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1 在 %2 毫秒后应答</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>PBX 对此没有可报告的内容。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>账户中未设置 API 密钥。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>此 API 密钥只读。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>账户中未设置您自己的分机。</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>不清楚这是谁的通话部分。</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>PBX 未给出通道名称。</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>账户中未设置相应的功能码。</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>没有进行中的转接。</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>账户中未设置驻留号码。</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>该处没有振铃。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>条目已写入，但找不到。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>应答中没有帮助文本。</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>通道列表中没有已知字段。</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>分机列表为空。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX 及托管的“PBX Cloud”，通过 proxyapi.php，使用租户或管理员的 API 密钥。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>PBX 应答缓慢。</translation>
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
        <translation>纯文本</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>PBX 的功能码，以 {ext} 代表号码，例如 *222{ext}。留空：不提供。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>租户代码</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>有写入权限的租户密钥，或管理员密钥。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>您自己的话机：从此处拨号时振铃。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>驻留号码</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>例如 71-79。留空：PBX 显示的号码。</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>上限；一切信息都须向 PBX 查询。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>PBX 有多个节点时，您的通话所在节点；可加快应答。</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API 路径</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>在厂商的演示系统上为 %1。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答格式</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>PBX 的时区</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>例如 Europe/Copenhagen。留空：与此计算机相同。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>强插</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>代接</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>含 {ext} 的功能码。留空：将来电者转到您的话机。</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>某人的语音信箱</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>电话簿</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>名称以逗号分隔。留空：PBX 列出的全部。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>未及时收到完整的应答。</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>PBX 发来的应答过大。</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>PBX 指向另一地址（%1），不向该处发送密钥。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>此 PBX 的帮助中没有列出它：PBX 较旧或较新。</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>需要管理员的 API 密钥；这是租户的密钥。</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>此 API 密钥只读。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>再次来电，%1 接听，%2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>已由 %1 回电，%2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1，%n 次尝试，最近 %2，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>最近尝试</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>所拨</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>哪些来电者</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>其通话</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>共 %n 名来电者</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>无人等待回电。</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>没有未接来电。</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>请选择要回电的来电者。</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>未选择来电者。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>最长等待 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>非工作时间 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>留下 %n 条留言</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>来电者未留号码。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>已有人与此来电者通话。</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>今日未接</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n 个未回电</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>已全部回电</translation>
    </message>
</context>
<context>
    <name>Cordboard::NavList</name>
    <message>
        <source>%1, %2</source>
        <comment>name, description</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::NoticesDialog</name>
    <message>
        <source>Last messages</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>此人的另一号码</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1：另一号码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>转接给 %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>先咨询 %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>先咨询；咨询时：回到来电者</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>结束通话、拒接</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>保持、恢复</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>驻留；无通话时：取回驻留最久的</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>清空搜索；为空时：取回超时的来电，否则接下一个</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>按号码查找</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>待放行的来电</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>若无人决定，PBX 将在 %n 秒后路由。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 wants to be let in.</source>
        <comment>caller</comment>
        <translation>%1 等待放行。</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1 等待放行，拨打的是 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>等待放行</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>还有 %n 个待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>归零后由 PBX 决定。</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>%1 在放行之前已挂断。</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>未及时决定如何处理 %1：PBX 自行路由该来电。</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1 已在别处放行。</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>在此时间之外来电且未接通者，在未接来电中标为“非工作时间”。更改立即生效。</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>%1营业</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1开始时间</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1结束时间</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>至午夜</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>请先输入姓名或号码。</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>PBX 不提供 %1 何时空闲的信息。</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 在另一台 PBX 上。</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 不在通话中。</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>通话已不存在。未转出任何内容。</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1 等到 %2 空闲</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>正在驻留 %1</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>正在保持 %1</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1 现已空闲，%2 正在等待。</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>正在将 %1 转给 %2</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>%1 未成功。%2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>正在接听 %1</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>正在拒接 %1</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>正在将 %1 转给 %2</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1 与 %2 通话中</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>正在回到 %1</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>正在接通三方通话</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>正在静音</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>正在结束与 %1 的通话</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>该来电已不在等待。</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>正在接起 %1</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>正在代接 %1</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>该通话已不在保持中。</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>正在恢复与 %1 的通话</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>尚未转出：%1 %2。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在咨询 %1</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>已将 %1 转到 %2 的语音信箱</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>正在从 %2 取回 %1</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>正在撤回 %1</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>正在停止录音</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>正在对 %1 录音</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>正在呼叫 %1</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>正在介入 %1 的通话</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>正在让 %1 进入通话</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>正在合并通话</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>此 PBX 不支持该操作。</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>与 PBX 的连接已断开。</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>您没有可转接的通话。</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>没有呼入的来电。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等待。</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>外部号码在此没有语音信箱。</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>没有 %1 的手机号码。</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>尚不知谁代理 %1。可在此人卡片的菜单中指定。</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>您没有在咨询任何人。</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 尚未接听。</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>没有驻留的通话。</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>没有转出中或驻留的来电。</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>没有可撤回的来电。</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>您正在通话中。</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>没有等待放行的来电。</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>已来不及对该来电作出决定：PBX 已将其路由。</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>正在放行 %1</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>已放行 %1 并转到 %2</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>已放行 %1；由 PBX 路由该来电</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>正在拒绝 %1</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>正在邀请 %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>%1 的话机振铃中</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 没有语音信箱。</translation>
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
CALL 是通话或支路的 ID，或正处于唯一一个通话中的分机号码；省略时使用话务员自己分机上
符合条件的通话（也可用 --call 和 --leg 指定）。EXT 默认为自己的分机。
退出代码：0 完成，1 被 PBX 拒绝，2 用法错误，3 不支持，4 无连接。
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>无法使用后端 %1：%2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>没有后端“%1”；请参阅命令“backends”。</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>请指定后端：--backend ID。</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>无窗口地与 PBX 通信。</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>使用的后端。</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>PBX 的地址，例如 ws://host:port/pbx/ws。</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>登录用户。</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>租户，用于有多个租户的 PBX。</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>任意账户字段；可重复使用。</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>首行为密码的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>同上，用于其他机密字段。</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>等待 PBX 的时长。</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot：须保持无变化的时长。</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch：持续时长。</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do：所针对的通话。</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do：执行操作的支路。</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs：不早于；do dial：由谁呼叫。</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs：不晚于；do：为谁执行。</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs：主叫或被叫包含的内容。</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs：最多条数。</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs：json 或 csv。</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>本说明。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>版本。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要执行的命令。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 需要整数。</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--format 为 json 或 csv。</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>未指定命令；--help 可列出命令。</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>URL 中不应包含密码：请使用 --password-file。</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1 无法使用 URL %2。</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set 需要 key=value。</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1 是机密信息，而参数可能被他人看到：请使用 --secret-file。</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-file 需要 key=file。</translation>
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
        <translation>命令：
  backends            现有后端及其账户字段和功能
  snapshot            连接，等待首个完整状态并稳定后输出
  watch               每个变化输出一行，包括连接变化
  do ACTION [ARG...]  请求 PBX 执行操作；见下文
  call METHOD [JSON]  PBX 自有 API 的方法，原始参数，原始结果
  methods             有文档的方法；有密码时还列出此登录无法调用的方法
  cdrs                话单

操作：
</translation>
    </message>
</context>
<context>
    <name>Cordboard::OwnStateButton</name>
    <message>
        <source>%1, %2</source>
        <comment>operator&apos;s name, extension</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>forwarded</source>
        <comment>the operator&apos;s own calls</comment>
        <translation>已转移</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>您的状态</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>您的状态：%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1（与 %2 的通话）</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>此登录没有自己的话机；请在账户中指定。</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>只能发送按键 0 至 9、* 和 #。</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>请先在账户中设置语音信箱前缀。</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>没有已知的空闲驻留号码；请在账户中列出。</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>此 PBX 可以开始和停止录音，但不能暂停。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>“%1”在 %2 秒内未得到应答。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>PBX 报告已停止服务。</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>此 PBX 登录时要求第二因素 (MFA)，Cordboard 无法提供。请使用不需要它的登录。</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>PBX 接受了登录，但未进入就绪状态。</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>PBX 未要求登录。</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>PBX 所在计算机有应答，但 PBX 本身无应答。</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>PBX 已无响应。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>第四</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>PBX 管理页面的端口。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>PBX 仅供一家公司使用时留空。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>您自己的分机，或 sa。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的话机</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>从此处拨号时，您的哪台话机振铃。</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>PBX 目录</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>地址的第一部分，通常为 pbx。</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>话务员分机</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>以 sa 登录时您使用的话机。</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>驻留号码</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>例如 71-79：空闲时也显示。</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>语音信箱前缀</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>拨在分机号之前，以接通其语音信箱。</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>在地址中发送密码</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>仅用于旧款 PBX，且须加密。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>未能及时建立连接。</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>PBX 发来的消息过大。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>偏久</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>驻留位</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>驻留者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>驻留位 %1，%2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>驻留位 %1，空闲</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>%1 后回铃</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>由 %1 驻留</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>驻留位 %1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1，空闲</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>此 PBX 未提供驻留位信息。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>PBX 的地址未知</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>PBX 的地址和端口无应答</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>无法验证 PBX 的证书</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>PBX 拒绝了用户名或密码</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>PBX 不允许此计算机的地址接入</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>PBX 没有此功能的许可</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>此用户已在别处登录</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>未连接到 PBX</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>此 PBX 不支持该操作</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>此登录无权执行该操作</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>通话已不存在</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>没有此号码</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>目标已占用</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>PBX 拒绝了请求</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>PBX 未及时应答</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>无法理解 PBX 的应答</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>与 PBX 的连接中断</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the PBX&apos;s own words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleGrid</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1，%3 人中 %2 人空闲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation>号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>人员显示方式</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>紧凑卡片</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>未找到任何人。可直接输入号码拨打。</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>未找到其他人。</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>尚无收藏。可在卡片菜单中将人员加入收藏。</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>未连接任何电话系统。</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>此处尚无已知人员。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>您的通话</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>在驻留位 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>手机</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>转至 %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>所有来电转移至 %1</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>遇忙转 %1</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>遇忙转移至 %1</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>无应答转 %1</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>无应答时转移至 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>已一小时</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>已 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>已一分钟</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>已 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>正与 %1 通话</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>正在呼叫 %1</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>振铃中，%1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>正保持 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>此前振铃中</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>此前通话中</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>此前呼叫中</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>此前保持中</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>此前已驻留</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>此前离线</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>此前免打扰</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>此前离开</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>此前空闲</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>最后消息 %1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>一条新语音留言</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n 条新语音留言</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有备注</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonTools</name>
    <message>
        <source>Available</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>此 PBX 不允许从此处设置您的状态。</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>正在设置 %1 的状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>状态旁的文字</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>正在设置 %1 的免打扰</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>%1 已解除免打扰</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>%1 已设为免打扰</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>呼叫转移</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>接管与 %1 的通话</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>不清楚哪台是您的话机。</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>正在接管与 %1 的通话</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>您的话机正在振铃：%1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>结束与 %1 的通话</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>不接队列来电</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>正在更改暂停</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在签入</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>正在签出</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>签入所有队列</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>签出所有队列</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>所有人在 %1 的状态旁看到的文字：</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>%1 的状态旁的文字已更改</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>正在更改 %1 的呼叫转移</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>%1 的来电已转移</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>%1 的来电不再转移</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>结束此通话？</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>%1 与 %2 的通话将被切断。</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>正在结束 %1 与 %2 的通话</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>%1 的通话已结束</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>新建电话簿条目</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>无法修改 %1：%2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1 已在电话簿中</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>确实要从 PBX 的电话簿中删除 %1 吗？</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 已删除</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>关闭播放器</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>位置（秒）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>无法播放。%1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>PBX 发来的不是已知的声音格式，但可以保存。</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>未连接声音设备：无法收听。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>保存声音</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>无法将配置档写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1 不是 Cordboard 的配置档。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1 由更新版本的 Cordboard 写入。</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>配置档 %1 中没有内容。</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>在您的通话中播放</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>在与 %1 的通话中播放</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>向号码播放</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>播放语音提示</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>语音提示</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>PBX 中的名称</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>PBX 中的名称。以前播放过的在列表中。</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>与 %1 通话的所有人都能听到。</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>PBX 呼叫一个号码，并向接听者播放。</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>PBX 呼叫 %1，并向接听者播放。</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>警告，已确认</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>告警，已确认</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>告警</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>最长等待 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%n 名坐席中 %1 名空闲</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>服务水平百分之 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n 个已接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n 个放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>%n 秒内接听的比例（以已接和放弃的总数计）</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>空闲坐席</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>已接</translation>
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
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>等待数</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>最久起于</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>空闲坐席</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>队列 %1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%n 名坐席中 %1 名空闲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>%2 名坐席中 %1 名空闲</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>服务水平百分之 %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 / %2 空闲</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>此 PBX 未提供队列信息。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>%1 中的顺位</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>%1 的顺位。在空闲者中，最先呼叫顺位最小的人。</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1，最先呼叫</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>仅在没有顺位更小的人空闲时呼叫</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>其他顺位…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1 不是 Cordboard 的记录。</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>记录 %1 的第 %2 行已损坏。</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>记录 %1 过大，无法显示。</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>记录 %1 由其他版本的 Cordboard 写入。</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>记录 %1 不完整：缺少结尾。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>这是记录：无法在其中操作。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>录音中</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>位置（秒）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>话务员的上一步操作</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>话务员尚未进行任何操作。</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 - 记录</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>尚无 PBX</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>此处没有 PBX 提供报表</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>已结束的通话及其备注保存在此计算机上，用于搜索、未接来电和统计。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>保存通话及其备注</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>三年</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>已完成的回电随通话一并删除。未完成的回电承诺和您对来电者的备注会保留，直到您将其移除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>通话记录.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>要删除的通话</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>一年前的通话</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>90 天前的通话</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>30 天前的通话</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>所有通话</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个通话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1，保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1，%2，位于 %3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>删除通话？</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>将删除 %n 个通话及其备注。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个通话。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>已写入 %1 个通话，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>已将 %n 个通话导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>与 PBX 的连接已断开。</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>没有可执行的操作。</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>请先输入姓名或号码。</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 在另一台 PBX 上。</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>接起此来电</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>转出给 %1</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>让 PBX 路由</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>转接给 %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>驻留</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>结束与 %1 的通话</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>正在结束与 %1 的通话</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>取回 %1</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>驻留的通话只能转给内部人员。</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>让 %1 取回</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>让他人取回</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>正在将 %1 转给 %2</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>%1 的话机正为 %2 振铃</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>将您的通话驻留于此</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>您没有通话。</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>接起等待最久的来电</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>将您的通话转接到 %1</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>您的通话在另一台 PBX 上。</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>签出 %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>签入 %1</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>正在签出 %1</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>正在签入 %1</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>恢复接听来电</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>在 %1 中暂停</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>正在更改 %1 中的暂停</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>号码已隐藏。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>偏久</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>clock time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>最后见于 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>没有操作“%1”；--help 可列出操作。</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>用法：do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>用法：call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>参数应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>没有命令“%1”；--help 可列出命令。</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>状态未能稳定；以下为当前状态。</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>时间写作 2026-01-31T07:30:00Z。</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>此登录无权调用它。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>略去姓名和电话号码</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>保存操作记录</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>最近 %n 分钟，存为一个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1：PBX 提供的信息、使用过的按键和命令及其结果。请将其发给系统维护人员，或自行查看：用 --replay 和该文件启动程序。</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>绝不包含：密码、在搜索框中输入的内容、通话中拨打的数字、电话簿、话单、任何声音。</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>同一人在整个文件中使用同一化名</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>记录 (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>已命名的布局</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>保存、重命名和删除布局</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>查找人员、号码或部门：直接输入</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>查找人员、号码或部门</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>密钥串中没有此账户的密码</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>密钥串未授予访问权限</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>此计算机上未运行密钥串</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>密钥串无应答</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>密钥串报告了问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the keychain&apos;s own words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回面板</translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>已预留</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>线路 %1，%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>字母和数字用于搜索。</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>许多键盘上 Ctrl+Alt 即 AltGr，用于输入字符。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>队列、坐席、记录</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>没有分机 %1。</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>模拟连接已断开。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>未连接声音设备：无法收听。</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1 未连接。在其连接之前，声音由 %2 播放。</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>主管看板</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>确认告警</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>稍后提醒告警</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>尚未连接 PBX。可在 Cordboard 窗口的“工具 &gt; 连接 PBX”中添加。</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>与 PBX 的连接已断开。恢复后将显示队列。</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>此 PBX 不提供队列信息。</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>PBX 上没有此登录可见的队列。请在 PBX 上添加队列，或允许此登录查看；队列会自动显示在此。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 名空闲</numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation>没有坐席。凡可服务于队列的人，无论是否签入，都会显示在此。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>主管看板</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏看板</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>确认告警</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>阈值与告警</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>大屏看板所用屏幕</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>静默 %n 分钟，若仍如此则再次提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>没有告警。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen&apos;s name, its model</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2 x %3)</source>
        <comment>screen (width x height)</comment>
        <translation>%1（%2 × %3）</translation>
    </message>
    <message>
        <source>Whichever the console is not on</source>
        <translation>话务台未占用的屏幕</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>用于查找 %1 的词：语言、职责、知识。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>新标签，例如法语或急救</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>按 Ctrl+Enter 保存</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>标签超过 %n 个便没有帮助。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>仍然转接</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>按 Esc 取消。放下之前一切保持不动，也不重新排序。</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1 很可能不会接听</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未转出。</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>转接须等待连接恢复</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>您可以搜索，并查看最后已知的状态。</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>您正为 %2 咨询 %1</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>按 Enter 转出通话。按 Esc 回到来电者。输入文字会开始新的搜索，不会取消任何操作。</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>搜索框为空时按 Enter 接听</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>输入姓名、号码或部门的开头</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>输入的字母用于搜索，绝不会接听。</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>最佳匹配显示在此；按向下键继续。</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>外部号码</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>按 Enter 将 %1 转接给 %2</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>按 Enter 呼叫 %1</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between two reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further keys, which do not fit</comment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>查找复制的内容</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>已连接 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;：%n 秒无应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>正在连接 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>正在读取 &lt;b&gt;%1&lt;/b&gt; 的状态</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>未连接 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>尚无 PBX：可在“工具 &gt; 设置”中添加</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>已连接 &lt;b&gt;%1&lt;/b&gt;，%n 秒前的状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>每个任务都在此窗口专用的全新演示办公室中开始：这里的任何操作都不会影响您的电话系统。按键数和秒数会被统计；单击一次算一次按键。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>最少按键</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>最短秒数</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>按键最少</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>多按 %n 键</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>任务内容</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>培训办公室</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一任务</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>最佳：%1，%2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 键</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2 秒</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>来电者已挂断，此任务无法继续。请重试：%1。</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>已用最少的按键完成：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>已完成。其实 %n 键即可：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>单击一次算一次按键：因为手要离开键盘。</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>您目前的最佳成绩</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>您的话机在振铃。请接听。</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>保持与恢复</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>保持 Maria Lopez，然后恢复与她的通话。</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>驻留与取回</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>驻留 Maria Lopez，然后将她取回。</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>接起最重要的来电</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>两位来电者在等待。请先接起重要的一位。</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>通话中接下一个</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>您正与 Maria Lopez 通话，而 Dr. Hoffmann 在等待。请接起他的来电，且不要断开 Maria Lopez。</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>接听并转接</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>您的话机在振铃：Maria Lopez 要找 Anna Bergmann。请接听并为她转接。</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>不接听直接转出</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Maria Lopez 来电振铃，您知道她要找 Anna Bergmann。请不接听直接转出。</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>先咨询，再完成转接</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>您正与 Maria Lopez 通话。请先咨询 Claire Dubois，再接通双方。</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>先咨询，再回到来电者</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>您正与 Maria Lopez 通话。请咨询 Claire Dubois；她没有时间，因此请回到 Maria Lopez。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>将 Maria Lopez 转给 Anna Bergmann，并在仍振铃时撤回。</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>转到语音信箱</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogel 在午餐。请将 Maria Lopez 转到他的语音信箱。</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>转到手机</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engel 外出了。请将 Maria Lopez 转到他的手机。</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>输入“%1”</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一任务</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>正在通话</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>刚开始通话</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>已通话 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>已离开：%1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>的话机离线</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>不希望被打扰</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>将所有来电转移至手机 %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>所有来电转移至 %1</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>已有来电振铃</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>已在振铃</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>显示面板</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cordboard: %1</source>
        <comment>what is going on</comment>
        <translation>Cordboard：%1</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>正在等待 PBX</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>此 PBX 未提供信箱信息。</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>无法读取留言。%1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有留言。</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>请先选择留言。</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>号码已隐藏。</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>无法获取留言。%1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>%1 的留言，%2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存留言</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>呼入线路</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>重要</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>经由 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingPanel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>无人等待。
来电显示在此，等待最久的在前。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>最长 %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>尚未放行</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>不确定，连接已断开</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>叫醒</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>叫醒，%1，%2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>设置叫醒...</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消叫醒</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>叫醒</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>请先选择叫醒。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>没有要叫醒的人。</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>正在设置 %1 的叫醒</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>将于 %2 叫醒 %1</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>正在更改 %1 的叫醒</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>正在取消 %1 的叫醒</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>已取消 %1 在 %2 的叫醒</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Cordboard 大屏看板</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏看板</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>无 PBX</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>无连接：最后已知状态</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n 个已接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n 个放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>平均等待 %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>今日来电：%1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>最长</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>%n 秒内</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>空闲坐席</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 名空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 名忙碌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 名暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n 名离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>另有 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>未连接 PBX。可在 Cordboard 的“工具 &gt; 连接 PBX”菜单中添加。</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>尚无队列。PBX 向此登录提供队列后，会立即显示在此。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 和 S 系列 IPPBX，通过 HTTP API 2.0 及其推送事件。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>需要 PBX API 的客户端 ID 和密钥。</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>需要您的分机及其登录签名。</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>请输入客户端 ID 及其密钥，或分机及其登录签名。</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>PBX 的 API 不可用：%1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>您自己的会话未连接：%1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>这不是录音。</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>令牌由程序自行处理：PBX 只发放八个，一个也不能丢失。</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>您自己的会话已被结束。</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar P 系列（设备、软件或云），通过其 OpenAPI 和您分机的 Linkus 会话。</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>疑</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>铃</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>通</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>呼</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>持</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>驻</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已驻留</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>断</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>勿</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>离</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>闲</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>等</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>候</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>久</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>偏久</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>超</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>在</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>与您通话</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>您保持的</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>询</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>咨询中</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>转</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>振铃于</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>退</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>录</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音中</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>求</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>请求 PBX 中</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>终</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboard 已在运行，但没有响应。</translation>
    </message>
</context>
</TS>
